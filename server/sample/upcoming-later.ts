import { daysAgo, soonest } from "./place-in-time.ts";
import type { StorySubmission } from "./story.ts";
import { ahead, held } from "./telling.ts";

// Interviews later in the week.

export function lars(now: Date): StorySubmission {
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

export function roza(now: Date): StorySubmission {
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

export function zuri(now: Date): StorySubmission {
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
