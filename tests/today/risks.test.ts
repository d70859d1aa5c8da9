import { expect, test } from "vitest";

import type { RiskReading, RiskRound } from "#/server/today/risks.ts";
import { risksOf } from "#/server/today/risks.ts";

import { trpc } from "../agency.ts";
import { at, deskAt, logged, minutesAfter, office } from "./office.ts";

const DAY = 1_440;
const FIRST = at("2026-03-02T10:00:00Z");
const SECOND = minutesAfter(FIRST, 5 * DAY);
const NOW = minutesAfter(SECOND, DAY);

/** One held round, nothing wrong with it; the newest comes first in a list. */
const round = (more: Partial<RiskRound> = {}): RiskRound => ({
  id: "r",
  kind: "first",
  scheduledAt: FIRST,
  debriefed: true,
  asked: "yes",
  reasonNotAsked: null,
  perceivedInterest: null,
  outcome: "rejected",
  expectedBy: null,
  ...more,
});
const reading = (value: number): RiskReading => ({ value, at: FIRST, roundId: null });
const kinds = (held: RiskRound[], readings: RiskReading[] = []) => risksOf(held, readings).map((risk) => risk.kind);

test.each([
  [4, 2, ["interest_gap"]],
  [5, 1, ["interest_gap"]],
  [4, 3, []],
  [3, 1, []],
])("says %i and the client sees %i", (says, sees, expected) => {
  expect(kinds([round({ perceivedInterest: sees })], [reading(says)])).toEqual(expected);
});

test("the gap is between the latest of both: a newer view or reading closes it", () => {
  const before = round({ perceivedInterest: 2 });
  expect(kinds([round({ perceivedInterest: 4 }), before], [reading(5)])).toEqual([]);
  expect(kinds([round(), before], [reading(5)])).toEqual(["interest_gap"]);
  expect(kinds([before], [reading(3), reading(4)])).toEqual([]);
});

test("not asked counts twice in a row, an interest statement too; don't know and an ask break it", () => {
  const silent = round({ asked: "no", reasonNotAsked: "forgot" });
  expect(kinds([silent, silent])).toEqual(["not_asked_twice"]);
  expect(kinds([silent])).toEqual([]);
  expect(kinds([round(), silent, silent])).toEqual([]);
  expect(kinds([silent, round({ asked: "unknown" }), silent])).toEqual([]);
});

test("interest fell by two between the last two readings", () => {
  expect(kinds([], [reading(2), reading(4)])).toEqual(["interest_fell"]);
  expect(kinds([], [reading(3), reading(4)])).toEqual([]);
  expect(kinds([], [reading(3), reading(2), reading(5)])).toEqual([]);
});

test.each([
  ["advanced", null, ["no_date"]],
  ["pending", null, ["no_date"]],
  ["pending", "2026-03-20", []],
  ["rejected", null, []],
  ["silent", null, []],
] as const)("a last debriefed round that is %s with the date %s", (outcome, expectedBy, expected) => {
  expect(kinds([round({ outcome, expectedBy })])).toEqual(expected);
  expect(kinds([round({ debriefed: false, asked: null, outcome: null }), round({ outcome, expectedBy })])).toEqual(expected);
});

test("the desk shows each risk while it lasts and drops it when the log says otherwise", async () => {
  const { db, rae, noor } = await office();
  const shown = async () => (await deskAt(db, rae, NOW)).risks.items.map((row) => row.risk.kind);
  await logged(
    db,
    rae,
    noor,
    { scheduledAt: FIRST },
    { asked: "no", askKind: null, statedInterest: 5, perceivedInterest: 2, outcome: "advanced", expectedBy: "2026-03-09" },
  );
  expect(await shown()).toEqual(["interest_gap"]);
  const second = await logged(
    db,
    rae,
    noor,
    { scheduledAt: SECOND },
    { asked: "no", askKind: null, statedInterest: 3, outcome: "pending" },
  );
  expect(await shown()).toEqual(["not_asked_twice", "interest_fell", "no_date"]);
  const topUp = trpc(db, rae, { now: NOW }).rounds.debrief;
  await topUp({ roundId: second.id, expectedBy: "2026-03-20" });
  expect(await shown()).toEqual(["not_asked_twice", "interest_fell"]);
  await topUp({ roundId: second.id, asked: "yes", askKind: "offer_mutual" });
  expect(await shown()).toEqual(["interest_fell"]);
  await trpc(db, rae, { now: NOW }).submissions.update({
    submissionId: noor.submissionId,
    seenVersion: noor.submission.version,
    status: "rejected",
  });
  expect(await shown()).toEqual([]);
});

test("a process nobody was in a room for in sixty days is asleep", async () => {
  const { db, rae, noor } = await office();
  await logged(db, rae, noor, { scheduledAt: FIRST }, { outcome: "advanced" });
  const count = async (days: number) => (await deskAt(db, rae, minutesAfter(FIRST, days * DAY))).risks.items.length;
  expect([await count(60), await count(61)]).toEqual([1, 0]);
});
