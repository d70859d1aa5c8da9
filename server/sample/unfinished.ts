import { daysAfter, daysAgo, minutesAfter, quarterBefore } from "./place-in-time.ts";
import type { StoryDebrief, StoryRound, StorySubmission } from "./story.ts";
import { held, undebriefed } from "./telling.ts";

const LONDON = "Europe/London";

/** What is waiting: rounds without a debrief, clients who owe an answer, and a candidate whose interest fell. */
export const unfinishedStories = (now: Date): StorySubmission[] => [
  ...withoutDebrief(now),
  ...waitingForClient(now),
  gus(now),
  unseen(now, "Soraya Lund", "Corvane Systems", "Head of Partnerships", "America/Los_Angeles"),
];

const one = (
  candidate: string,
  client: string,
  job: string,
  now: Date,
  rounds: StoryRound[],
  more: Partial<StorySubmission> = {},
): StorySubmission => ({
  candidate,
  client,
  job,
  putForwardAt: daysAgo(now, 24, "10:00", LONDON),
  status: "active",
  rounds,
  ...more,
});

function withoutDebrief(now: Date): StorySubmission[] {
  const lastWeek = (kind: "first" | "hiring_manager", days: number, who: string, timeZone: string) =>
    held(
      { kind, at: daysAgo(now, days, "11:00", timeZone), timeZone, who: [who] },
      {
        asked: "yes",
        askKind: kind === "first" ? "next_step" : "offer_mutual",
        response: "positive",
        says: 4,
        sees: 4,
        outcome: "advanced",
        answeredAfter: 40,
        expectedIn: 3,
        thanks: "same_day",
      },
      { before: 4 },
    );
  const berlin = "Europe/Berlin";
  return [
    one("Jonas Ferreday", "Ardent Rail", "Plant Controller", now, [
      lastWeek("first", 18, "Frieda Kolb", berlin),
      lastWeek("hiring_manager", 9, "Uwe Sand", berlin),
      undebriefed({ kind: "final", at: quarterBefore(now, 18.7), timeZone: berlin, who: ["Uwe Sand", "Katrin Voss"] }),
    ]),
    // Nobody marked these two as held: their time is simply over.
    one("Selma Ravndal", "Hollin Health", "Head of Payroll", now, [
      lastWeek("first", 11, "Marc Teller", "Europe/Madrid"),
      { kind: "panel", at: quarterBefore(now, 4), timeZone: "Europe/Oslo", who: ["Aurelia Prat", "Joss Winterly"], status: "scheduled" },
    ]),
    one(
      "Kit Alvarsson",
      "Merrow Bank",
      "Treasury Analyst",
      now,
      [{ kind: "first", at: quarterBefore(now, 2), timeZone: LONDON, who: ["Gil Farrant"], status: "scheduled" }],
      { readings: [{ value: 3, at: daysAgo(now, 4, "10:00", LONDON) }] },
    ),
    one("Wil Tamsin", "Tallow Foods", "Regional Buyer", now, [
      undebriefed({ kind: "first", at: daysAgo(now, 4, "15:30", LONDON), timeZone: LONDON, who: ["Bryn Castell"] }),
    ]),
    // Still in the room: not a debrief that waits.
    one("Imogen Vasquez", "Merrow Bank", "Account Director", now, [
      {
        kind: "hiring_manager",
        at: quarterBefore(now, 0.4),
        timeZone: LONDON,
        who: ["Lena Ostrow"],
        status: "scheduled",
        minutes: 60,
        prep: { heldAt: minutesAfter(now, -90), minutes: 20 },
      },
    ]),
  ];
}

function waitingForClient(now: Date): StorySubmission[] {
  const pending = (kind: StoryRound["kind"], days: number, timeZone: string, who: string[], more: Partial<StoryDebrief> = {}) =>
    held(
      { kind, at: daysAgo(now, days, "14:00", timeZone), timeZone, who },
      {
        asked: "yes",
        askKind: kind === "first" ? "next_step" : "offer_summary",
        response: "deferred",
        says: 4,
        sees: 3,
        outcome: "pending",
        thanks: "same_day",
        ...more,
      },
      { before: 4 },
    );
  return [
    one("Wanjiru Pell", "Hollin Health", "Operations Lead", now, [
      pending("hiring_manager", 9, "Europe/Madrid", ["Aurelia Prat"], {
        askKind: "offer_mutual",
        expectedIn: 4,
        latestIn: 6,
        mayContact: true,
      }),
    ]),
    one("Lev Sandoval", "Lumen & Pike", "Brand Director", now, [
      pending("final", 8, "Asia/Singapore", ["Kenji Arakawa"], { expectedIn: 5, chasedAt: daysAfter(now, -4), mayContact: true }),
    ]),
    one("Hana Fitzgibbon", "Hollin Health", "Operations Lead", now, [
      pending("first", 5, "Europe/Dublin", ["Marc Teller"], { response: "positive", sees: 4 }),
    ]),
    one("Tomas Whitacre", "Ardent Rail", "Signalling Engineer", now, [
      pending("first", 6, "Europe/Vienna", ["Frieda Kolb"], { asked: "no", reasonNotAsked: "unsure_of_fit", says: 3, expectedIn: 3 }),
    ]),
    one("Clodagh Bertrand", "Tallow Foods", "Finance Partner", now, [
      pending("hiring_manager", 7, "Europe/Dublin", ["Ruth Imrie"], { askKind: "offer_mutual", response: "noncommittal", expectedIn: 2 }),
    ]),
    // Chased yesterday, so it rests; promised for next week, so it is not due.
    one("Yannick Osei-Brandt", "Corvane Systems", "Head of Rev Ops", now, [
      pending("final", 9, "America/New_York", ["Jon Sarkis"], { expectedIn: 4, chasedAt: daysAfter(now, -1) }),
    ]),
    one("Chidi Palmgren", "Corvane Systems", "Solutions Architect", now, [
      pending("first", 2, "America/Toronto", ["Tess Moriarty"], { expectedIn: 9 }),
    ]),
  ];
}

/** Wanted it before the panel, and does not any more. */
function gus(now: Date): StorySubmission {
  const zone = "Europe/Madrid";
  return one("Gus Amsel", "Hollin Health", "Head of Payroll", now, [
    held(
      { kind: "first", at: daysAgo(now, 15, "10:00", zone), timeZone: zone, who: ["Marc Teller"] },
      {
        asked: "yes",
        askKind: "next_step",
        response: "positive",
        says: 4,
        sees: 4,
        outcome: "advanced",
        answeredAfter: 30,
        expectedIn: 3,
        thanks: "same_day",
      },
      { before: 4 },
    ),
    held(
      { kind: "panel", at: daysAgo(now, 2, "12:00", zone), timeZone: zone, who: ["Aurelia Prat", "Joss Winterly"] },
      {
        asked: "no",
        reasonNotAsked: "unsure_of_fit",
        says: 2,
        sees: 3,
        outcome: "pending",
        expectedIn: 8,
        thanks: "same_day",
        notes: "The rota surprised him: four weekends in six.",
      },
    ),
  ]);
}

function unseen(now: Date, candidate: string, client: string, job: string, zone: string): StorySubmission {
  return one(candidate, client, job, now, [
    held(
      { kind: "first", at: daysAgo(now, 3, "16:00", zone), timeZone: zone, who: ["Tess Moriarty"] },
      {
        asked: "yes",
        askKind: "next_step",
        response: "positive",
        says: 4,
        sees: 2,
        outcome: "pending",
        expectedIn: 10,
        thanks: "late",
      },
      { before: 3 },
    ),
  ]);
}
