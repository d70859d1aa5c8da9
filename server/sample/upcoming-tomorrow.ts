import { daysAgo, minutesAfter, soonest } from "./place-in-time.ts";
import type { StorySubmission } from "./story.ts";
import { ahead, held, prepAnHourBefore } from "./telling.ts";

// Interviews a day or two ahead: not asked twice, no date promised, not a fit, nothing known.

/** Did not ask in two rounds running. */
export function priya(now: Date): StorySubmission {
  const [zone, at] = ["Europe/London", soonest(now, 23.5, "09:30", "Europe/London")];
  return {
    candidate: "Priya Northcott",
    client: "Quill Robotics",
    job: "Data Platform Lead",
    putForwardAt: daysAgo(now, 25, "15:00", zone),
    status: "active",
    rounds: [
      held(
        { kind: "first", at: daysAgo(now, 19, "14:00", zone), timeZone: zone, who: ["Nia Colborne"] },
        {
          asked: "no",
          reasonNotAsked: "felt_pushy",
          says: 4,
          sees: 3,
          outcome: "advanced",
          answeredAfter: 70,
          expectedIn: 4,
          thanks: "same_day",
        },
        { before: 3 },
      ),
      held(
        { kind: "hiring_manager", at: daysAgo(now, 8, "13:00", zone), timeZone: zone, who: ["Sam Edrich"] },
        {
          asked: "no",
          reasonNotAsked: "no_opening",
          says: 4,
          sees: 4,
          signs: "some",
          outcome: "advanced",
          answeredAfter: 45,
          expectedIn: 5,
          thanks: "unknown",
        },
      ),
      ahead({ kind: "panel", at, timeZone: zone, who: ["Sam Edrich", "Hedda Lang", "Olu Brandt"] }, { ticks: ["dates.when_hear"] }),
    ],
  };
}

/** Three rounds at Brackwater, no date promised, and a lost job elsewhere because nobody saw the interest. */
export function noor(now: Date): StorySubmission {
  const [zone, at] = ["Europe/Lisbon", soonest(now, 23, "14:00", "Europe/Lisbon")];
  return {
    candidate: "Noor Castellane",
    client: "Brackwater",
    job: "Regional Sales Director",
    putForwardAt: daysAgo(now, 28, "09:00", zone),
    status: "active",
    readings: [{ value: 3, at: daysAgo(now, 28, "09:00", zone) }],
    rounds: [
      held(
        { kind: "first", at: daysAgo(now, 21, "10:00", zone), timeZone: zone, who: ["Petra Vogel"] },
        {
          asked: "no",
          reasonNotAsked: "felt_pushy",
          words: "I’ve really enjoyed this. Thank you for your time.",
          says: 4,
          sees: 2,
          outcome: "advanced",
          answeredAfter: 96,
          expectedIn: 7,
          thanks: "same_day",
        },
        { before: 3 },
      ),
      held(
        { kind: "hiring_manager", at: daysAgo(now, 12, "16:00", zone), timeZone: zone, who: ["Dario Venn"] },
        {
          asked: "yes",
          askKind: "offer_mutual",
          words:
            "From what you’ve told me about the north, this is the move I want. If you feel the same, I’d like to be offered the role.",
          response: "deferred",
          says: 4,
          sees: 3,
          signs: "some",
          outcome: "advanced",
          answeredAfter: 60,
          thanks: "late",
          loggedAfter: 1.7,
          notes: "“One more person to see.”",
        },
      ),
      ahead(
        { kind: "final", at, timeZone: zone, who: ["Dario Venn", "Ines Almada"] },
        {
          prep: { bookedAt: minutesAfter(at, -120) > now ? minutesAfter(at, -120) : now },
          ticks: ["offer.on_the_spot", "dates.when_hear", "process.who_decides", "mindset.pushy", "silence.after_ask"],
        },
      ),
    ],
    practices: [
      {
        askKind: "offer_summary",
        wording: "Thank you, Dario. This is the role I want, and I hope you will offer it to me.",
        partner: "Recruiter",
        confidence: 3,
        at: minutesAfter(now, -2_700),
      },
    ],
  };
}

/** Certain that it is not a fit: the ask is a referral. */
export function hamish(now: Date): StorySubmission {
  const [zone, at] = ["Europe/London", soonest(now, 23, "17:00", "Europe/London")];
  return {
    candidate: "Hamish Oyelaran",
    client: "Tallow Foods",
    job: "Finance Partner",
    putForwardAt: daysAgo(now, 18, "16:00", zone),
    status: "active",
    readings: [{ value: 1, at: daysAgo(now, 1, "15:00", zone) }],
    rounds: [
      held(
        { kind: "first", at: daysAgo(now, 10, "09:00", zone), timeZone: zone, who: ["Bryn Castell"] },
        {
          asked: "no",
          askKind: "interest_statement",
          words: "I’m very interested in hearing more.",
          reasonNotAsked: "unsure_of_fit",
          says: 2,
          sees: 3,
          outcome: "advanced",
          answeredAfter: 26,
          expectedIn: 3,
          thanks: "not_sent",
        },
        { before: 3 },
      ),
      ahead(
        { kind: "panel", at, timeZone: zone, who: ["Ruth Imrie", "Owen Marlow"] },
        {
          prep: prepAnHourBefore(at, now),
          planned: { ask: "referral", reason: "The commute rules it out; Hamish would rather leave a friend behind." },
          ticks: ["ask.referral"],
        },
      ),
    ],
  };
}

/** The debrief left the close blank, and interest is not known. */
export function dagny(now: Date): StorySubmission {
  const [zone, at] = ["Europe/Berlin", soonest(now, 23.9, "09:00", "Europe/Berlin")];
  return {
    candidate: "Dagny Whitlock",
    client: "Ardent Rail",
    job: "Plant Controller",
    putForwardAt: daysAgo(now, 16, "10:30", zone),
    status: "active",
    rounds: [
      held(
        { kind: "first", at: daysAgo(now, 7, "11:00", zone), timeZone: zone, who: ["Frieda Kolb"] },
        { asked: "unknown", outcome: "advanced", answeredAfter: 48, expectedIn: 2, loggedAfter: 30 },
      ),
      ahead({ kind: "hiring_manager", at, timeZone: zone, who: ["Uwe Sand"] }),
    ],
  };
}
