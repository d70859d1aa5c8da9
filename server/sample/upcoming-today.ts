import { daysAfter, daysAgo, minutesAfter, quarterBefore, soonest } from "./place-in-time.ts";
import type { StorySubmission } from "./story.ts";
import { ahead, held, prepAnHourBefore } from "./telling.ts";

// Interviews within about a day: each with another reason to prepare.

/** Says 5, the client sees 2, and forgot to ask. */
export function emeka(now: Date): StorySubmission {
  const [zone, at] = ["Europe/London", soonest(now, 1.8, "11:30", "Europe/London")];
  const first = { kind: "first", at: daysAgo(now, 9, "10:00", zone), timeZone: zone, who: ["Gil Farrant"] } as const;
  return {
    candidate: "Emeka Thorsby",
    client: "Merrow Bank",
    job: "Account Director",
    putForwardAt: daysAgo(now, 14, "09:30", zone),
    status: "active",
    process: { rounds: 3, decides: "Lena Ostrow" },
    rounds: [
      held(
        { ...first, who: [...first.who] },
        {
          asked: "no",
          reasonNotAsked: "forgot",
          says: 5,
          sees: 2,
          signs: "some",
          outcome: "advanced",
          answeredAfter: 50,
          expectedIn: 3,
          thanks: "same_day",
          highlights: "Spoke well on the Nordics book; ran out of time.",
        },
        { before: 4 },
      ),
      ahead(
        { kind: "hiring_manager", at, timeZone: zone, who: ["Lena Ostrow"] },
        {
          prep: prepAnHourBefore(at, now),
          ticks: ["interest.make_explicit", "dates.when_hear", "practice.role_play"],
        },
      ),
    ],
    practices: [
      {
        askKind: "offer_mutual",
        wording: "If you see it as I do, I’d like to be offered this.",
        partner: "Recruiter",
        confidence: 4,
        at: minutesAfter(now, -1_500),
      },
    ],
  };
}

export function iria(now: Date): StorySubmission {
  const [zone, at] = ["Europe/Madrid", soonest(now, 3, "15:00", "Europe/Madrid")];
  return {
    candidate: "Iria Calloway",
    client: "Hollin Health",
    job: "Operations Lead",
    putForwardAt: daysAgo(now, 5, "11:00", zone),
    status: "active",
    readings: [{ value: 4, at: daysAgo(now, 2, "12:00", zone) }],
    rounds: [
      ahead(
        { kind: "first", at, timeZone: zone, who: ["Marc Teller"] },
        {
          prep: { bookedAt: quarterBefore(now, 1), heldAt: quarterBefore(now, 0.8), minutes: 25 },
          ticks: [
            "ask.next_step",
            "silence.after_ask",
            "dates.when_hear",
            "practice.role_play",
            "process.others_to_meet",
            "process.who_decides",
          ],
        },
      ),
    ],
  };
}

export function theo(now: Date): StorySubmission {
  const [zone, at] = ["America/New_York", soonest(now, 6, "16:15", "America/New_York")];
  return {
    candidate: "Theo Brannagh",
    client: "Corvane Systems",
    job: "Head of Rev Ops",
    putForwardAt: daysAgo(now, 20, "10:00", zone),
    status: "active",
    process: { rounds: 4, decides: "Jon Sarkis" },
    rounds: [
      held(
        { kind: "first", at: daysAgo(now, 13, "11:00", zone), timeZone: zone, who: ["Tess Moriarty"] },
        {
          asked: "yes",
          askKind: "next_step",
          words: "This fits what I’m looking for. What is the next step from here?",
          response: "positive",
          says: 4,
          sees: 4,
          signs: "some",
          outcome: "advanced",
          answeredAfter: 30,
          expectedIn: 2,
          thanks: "same_day",
        },
        { before: 3 },
      ),
      ahead(
        { kind: "managers_boss", at, timeZone: zone, who: ["Alba Reyne"] },
        {
          prep: prepAnHourBefore(at, now),
          ticks: ["ask.recommendation", "silence.after_ask", "dates.when_hear", "practice.role_play"],
        },
      ),
    ],
    practices: [
      {
        askKind: "recommendation",
        wording: "May I count on your word to Jon?",
        partner: "Recruiter",
        confidence: 3,
        at: minutesAfter(now, -2_900),
      },
      {
        askKind: "recommendation",
        wording: "If I have convinced you, will you recommend me to Jon?",
        partner: "Recruiter",
        confidence: 4,
        at: minutesAfter(now, -1_400),
      },
    ],
  };
}

/** A soft-close client, far ahead on the clock. */
export function aiko(now: Date): StorySubmission {
  const [zone, at] = ["Asia/Tokyo", soonest(now, 12, "10:30", "Asia/Tokyo")];
  return {
    candidate: "Aiko Fernsby",
    client: "Lumen & Pike",
    job: "Brand Director",
    putForwardAt: daysAgo(now, 26, "10:00", zone),
    status: "active",
    rounds: [
      held(
        { kind: "first", at: daysAgo(now, 17, "15:00", zone), timeZone: zone, who: ["Mai Hoshino"] },
        {
          asked: "yes",
          askKind: "next_step",
          response: "positive",
          says: 4,
          sees: 4,
          outcome: "advanced",
          answeredAfter: 40,
          expectedIn: 4,
          thanks: "same_day",
        },
        { before: 4 },
      ),
      held(
        { kind: "hiring_manager", at: daysAgo(now, 6, "11:00", zone), timeZone: zone, who: ["Kenji Arakawa"] },
        {
          asked: "yes",
          askKind: "offer_mutual",
          response: "no_authority",
          says: 5,
          sees: 4,
          signs: "some",
          outcome: "advanced",
          answeredAfter: 52,
          expectedIn: 5,
          thanks: "same_day",
        },
      ),
      ahead(
        { kind: "final", at, timeZone: zone, who: ["Kenji Arakawa", "Lucille Pike"] },
        { prep: prepAnHourBefore(at, now), ticks: ["offer.on_the_spot", "dates.when_hear"] },
      ),
    ],
    practices: [
      {
        askKind: "offer_summary",
        wording: "With your agreement, I would be glad to be considered for an offer.",
        partner: "Colleague",
        confidence: 4,
        at: daysAfter(now, -1),
      },
    ],
  };
}
