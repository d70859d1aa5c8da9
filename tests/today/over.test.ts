import { expect, test } from "vitest";

import { trpc } from "../agency.ts";
import { at, deskAt, ids, minutesAfter, office, putForward, schedule } from "./office.ts";

const START = at("2026-03-02T10:00:00Z");

test("a debrief waits from the minute the interview is over, never before", async () => {
  const { db, rae, noor } = await office();
  const round = await schedule(db, rae, noor, { scheduledAt: START, minutes: 45 });
  const waiting = async (minutes: number) => ids((await deskAt(db, rae, minutesAfter(START, minutes))).debriefs);
  expect(await waiting(-1)).toEqual([]);
  expect(await waiting(0)).toEqual([]);
  expect(await waiting(44.99)).toEqual([]);
  expect(await waiting(45)).toEqual([round.id]);
  expect(await waiting(60 * 24 * 40)).toEqual([round.id]);
});

test("until then it stands with the interviews ahead, also while it is held", async () => {
  const { db, rae, noor } = await office();
  const round = await schedule(db, rae, noor, { scheduledAt: START, minutes: 45 });
  const ahead = async (minutes: number) => ids((await deskAt(db, rae, minutesAfter(START, minutes))).interviews);
  expect(await ahead(-60 * 48 - 1)).toEqual([]);
  expect(await ahead(-60 * 48)).toEqual([round.id]);
  expect(await ahead(44)).toEqual([round.id]);
  expect(await ahead(45)).toEqual([]);
});

test("a round somebody marked as held waits only once its time is over", async () => {
  const { db, rae, noor } = await office();
  const round = await schedule(db, rae, noor, { scheduledAt: START });
  await trpc(db, rae, { now: minutesAfter(START, 10) }).rounds.update({ roundId: round.id, seenVersion: round.version, status: "held" });
  expect(ids((await deskAt(db, rae, minutesAfter(START, 59))).debriefs)).toEqual([]);
  expect(ids((await deskAt(db, rae, minutesAfter(START, 60))).debriefs)).toEqual([round.id]);
});

test("a cancelled round, a no-show and a debriefed one wait for nothing", async () => {
  const { db, rae, noor } = await office();
  for (const [n, status] of (["cancelled", "no_show"] as const).entries()) {
    const round = await schedule(db, rae, noor, { scheduledAt: minutesAfter(START, n) });
    await trpc(db, rae, { now: minutesAfter(START, 90) }).rounds.update({ roundId: round.id, seenVersion: round.version, status });
  }
  const done = await schedule(db, rae, noor, { scheduledAt: START });
  await trpc(db, rae, { now: minutesAfter(START, 90) }).rounds.debrief({ roundId: done.id, asked: "unknown" });
  expect((await deskAt(db, rae, minutesAfter(START, 120))).debriefs.items).toEqual([]);
});

test("the side bar counts what waits, and the list says how many it does not show", async () => {
  const { db, rae, noor } = await office();
  for (let n = 0; n < 53; n += 1) await schedule(db, rae, noor, { scheduledAt: minutesAfter(START, n) });
  const now = minutesAfter(START, 300);
  const { debriefs } = await deskAt(db, rae, now);
  expect([debriefs.items.length, debriefs.more, debriefs.capped]).toEqual([12, 41, false]);
  const { debriefs: all } = await trpc(db, rae, { now }).today.desk({ more: "debriefs" });
  expect([all.items.length, all.more]).toEqual([53, 0]);
  expect(await trpc(db, rae, { now }).today.counts()).toEqual({ today: 53, debriefs: 53, waiting: 0 });
});

test("a recruiter's desk shows their own people unless they look at all; a manager without any sees all", async () => {
  const { db, rae, max, noor } = await office();
  const own = await schedule(db, rae, noor, { scheduledAt: START });
  const other = await putForward(db, max, "Emeka Thorsby");
  const foreign = await schedule(db, max, other, { scheduledAt: START });
  const now = minutesAfter(START, -60);
  expect(ids((await deskAt(db, rae, now, null)).interviews)).toEqual([own.id]);
  expect(ids((await deskAt(db, rae, now, "all")).interviews).sort()).toEqual([own.id, foreign.id].sort());
  expect(await deskAt(db, { ...rae, visibility: "own" }, now, "all")).toMatchObject({
    maySwitch: false,
    interviews: { items: [{ id: own.id }] },
  });
  expect((await deskAt(db, { ...max, role: "manager" }, now, "mine")).interviews.items).toHaveLength(1);
});
