import { expect, test } from "vitest";

import { trpc } from "../agency.ts";
import { at, deskAt, ids, logged, minutesAfter, office } from "./office.ts";

const HELD = at("2026-03-02T02:00:00Z");
const DAY = 1_440;

test.each([
  // Promised for 10 March: the day ends there at 11:00Z (Auckland), 00:00Z (London), 07:00Z (Los Angeles) and 13:30 short of Kiritimati's.
  ["Pacific/Auckland", "2026-03-10T10:59:59Z", "2026-03-10T11:00:00Z"],
  ["Europe/London", "2026-03-10T23:59:59Z", "2026-03-11T00:00:00Z"],
  ["America/Los_Angeles", "2026-03-11T06:59:59Z", "2026-03-11T07:00:00Z"],
  ["Asia/Kolkata", "2026-03-10T18:29:59Z", "2026-03-10T18:30:00Z"],
])("a promised date is over when its day ends in %s", async (timeZone, stillThatDay, nextDay) => {
  const { db, rae, noor } = await office();
  const round = await logged(db, rae, noor, { scheduledAt: HELD, timeZone }, { outcome: "pending", expectedBy: "2026-03-10" });
  expect(ids((await deskAt(db, rae, at(stillThatDay))).waiting)).toEqual([]);
  expect(ids((await deskAt(db, rae, at(nextDay))).waiting)).toEqual([round.id]);
});

test("rounds in several zones are each judged by their own day", async () => {
  const { db, rae, noor } = await office();
  const made: Record<string, string> = {};
  for (const timeZone of ["Pacific/Auckland", "Europe/London", "America/Los_Angeles"])
    made[timeZone] = (await logged(db, rae, noor, { scheduledAt: HELD, timeZone }, { expectedBy: "2026-03-10" })).id;
  const waiting = async (now: string) => ids((await deskAt(db, rae, at(now))).waiting).sort();
  expect(await waiting("2026-03-10T12:00:00Z")).toEqual([made["Pacific/Auckland"]]);
  expect(await waiting("2026-03-11T01:00:00Z")).toEqual([made["Pacific/Auckland"], made["Europe/London"]].sort());
  expect(await waiting("2026-03-11T08:00:00Z")).toEqual(Object.values(made).sort());
});

test("without a promised date an answer is due three days after the interview", async () => {
  const { db, rae, noor } = await office();
  const round = await logged(db, rae, noor, { scheduledAt: HELD }, { outcome: "pending" });
  expect(ids((await deskAt(db, rae, minutesAfter(HELD, 3 * DAY - 1))).waiting)).toEqual([]);
  expect(ids((await deskAt(db, rae, minutesAfter(HELD, 3 * DAY))).waiting)).toEqual([round.id]);
});

test("a chase rests for three days, and taking it back brings the round back", async () => {
  const { db, rae, noor } = await office();
  const round = await logged(db, rae, noor, { scheduledAt: HELD }, { outcome: "pending" });
  const chased = minutesAfter(HELD, 5 * DAY);
  const waiting = async (minutes: number) => ids((await deskAt(db, rae, minutesAfter(chased, minutes))).waiting);
  await trpc(db, rae, { now: chased }).rounds.chase({ roundId: round.id });
  expect(await waiting(1)).toEqual([]);
  expect(await waiting(3 * DAY - 1)).toEqual([]);
  expect(await waiting(3 * DAY)).toEqual([round.id]);
  await trpc(db, rae, { now: chased }).rounds.chase({ roundId: round.id, chased: false });
  expect(await waiting(1)).toEqual([round.id]);
});

test("an answer closes it, pending again reopens it, and a process that ended waits for nobody", async () => {
  const { db, rae, noor } = await office();
  const round = await logged(db, rae, noor, { scheduledAt: HELD }, { outcome: "pending" });
  const now = minutesAfter(HELD, 5 * DAY);
  const desk = trpc(db, rae, { now });
  const waiting = async () => ids((await deskAt(db, rae, now)).waiting);
  await desk.rounds.settle({ items: [{ roundId: round.id, seenVersion: round.version, outcome: "advanced" }] });
  expect(await waiting()).toEqual([]);
  await desk.rounds.settle({ items: [{ roundId: round.id, seenVersion: round.version + 1, outcome: "pending" }] });
  expect(await waiting()).toEqual([round.id]);
  expect(await desk.today.counts()).toMatchObject({ waiting: 1 });
  await desk.submissions.update({
    submissionId: noor.submissionId,
    seenVersion: noor.submission.version,
    status: "withdrawn",
    statusReason: "role",
  });
  expect(await waiting()).toEqual([]);
});
