import { daysAfter, daysAgo, minutesAfter, soonest } from "./place-in-time.ts";
import type { StorySubmission } from "./story.ts";
import { ahead, held, prepAnHourBefore } from "./telling.ts";

/** The processes with an interview ahead: eight within 48 hours, in six zones, each with another reason to prepare. */
export const upcomingStories = (now: Date): StorySubmission[] => [
  emeka(now),
  iria(now),
  theo(now),
  priya(now),
  noor(now),
  hamish(now),
  dagny(now),
  aiko(now),
  lars(now),
  roza(now),
  zuri(now),
];

/** Says 5, the client sees 2, and forgot to ask. */
function emeka(now: Date): StorySubmission {
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

function iria(now: Date): StorySubmission {
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
          prep: { bookedAt: minutesAfter(now, -75), heldAt: minutesAfter(now, -50), minutes: 25 },
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

function theo(now: Date): StorySubmission {
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

/** Did not ask in two rounds running. */
function priya(now: Date): StorySubmission {
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
function noor(now: Date): StorySubmission {
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
function hamish(now: Date): StorySubmission {
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
function dagny(now: Date): StorySubmission {
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

/** A soft-close client, far ahead on the clock. */
function aiko(now: Date): StorySubmission {
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

function lars(now: Date): StorySubmission {
  const zone = "America/Chicago";
  return {
    candidate: "Lars Abernethy",
    client: "Corvane Systems",
    job: "Head of Partnerships",
    putForwardAt: daysAgo(now, 30, "10:00", zone),
    status: "active",
    rounds: [
      held(
        { kind: "first", at: daysAgo(now, 22, "10:00", zone), timeZone: zone, who: ["Tess Moriarty"] },
        {
          asked: "yes",
          askKind: "next_step",
          response: "positive",
          says: 5,
          sees: 4,
          outcome: "advanced",
          answeredAfter: 20,
          expectedIn: 2,
          thanks: "same_day",
        },
        { before: 5 },
      ),
      held(
        { kind: "hiring_manager", at: daysAgo(now, 11, "14:00", zone), timeZone: zone, who: ["Jon Sarkis"] },
        {
          asked: "no",
          reasonNotAsked: "felt_pushy",
          says: 5,
          sees: 4,
          signs: "strong",
          outcome: "advanced",
          answeredAfter: 44,
          expectedIn: 4,
          thanks: "late",
        },
      ),
      ahead({ kind: "final", at: soonest(now, 96, "13:00", zone), timeZone: zone, who: ["Jon Sarkis", "Alba Reyne"] }),
    ],
  };
}

function roza(now: Date): StorySubmission {
  const zone = "Europe/London";
  return {
    candidate: "Roza Whitmarsh",
    client: "Quill Robotics",
    job: "Robotics Engineer",
    putForwardAt: daysAgo(now, 13, "12:00", zone),
    status: "active",
    rounds: [
      held(
        { kind: "first", at: daysAgo(now, 6, "10:00", zone), timeZone: zone, who: ["Nia Colborne"] },
        {
          asked: "no",
          askKind: "interest_statement",
          reasonNotAsked: "no_opening",
          says: 4,
          sees: 4,
          outcome: "advanced",
          answeredAfter: 28,
          expectedIn: 3,
          thanks: "same_day",
        },
        { before: 4 },
      ),
      ahead({ kind: "hiring_manager", at: soonest(now, 72, "11:00", zone), timeZone: zone, who: ["Hedda Lang"] }),
    ],
  };
}

function zuri(now: Date): StorySubmission {
  const zone = "Africa/Johannesburg";
  return {
    candidate: "Zuri Halloran",
    client: "Lumen & Pike",
    job: "Brand Director",
    putForwardAt: daysAgo(now, 9, "12:00", zone),
    status: "active",
    rounds: [ahead({ kind: "first", at: soonest(now, 120, "09:00", zone), timeZone: zone, who: ["Mai Hoshino"] })],
  };
}
