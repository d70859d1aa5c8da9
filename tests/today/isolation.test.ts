import { expect, test } from "vitest";

import { trpc } from "../agency.ts";
import { at, deskAt, logged, minutesAfter, office, putForward, schedule } from "./office.ts";

const NOW = at("2026-03-10T09:00:00Z");

/** One of everything Today may show. */
async function busyOffice() {
  const made = await office();
  const { db, rae, noor } = made;
  await schedule(db, rae, noor, { scheduledAt: minutesAfter(NOW, 60) });
  await schedule(db, rae, noor, { scheduledAt: minutesAfter(NOW, -90) });
  await logged(
    db,
    rae,
    noor,
    { scheduledAt: minutesAfter(NOW, -6 * 1_440) },
    { statedInterest: 5, perceivedInterest: 1, outcome: "pending" },
  );
  return made;
}

test("a full desk shows something in every list", async () => {
  const { db, rae } = await busyOffice();
  const desk = await deskAt(db, rae, NOW);
  for (const list of [desk.interviews, desk.debriefs, desk.waiting, desk.risks]) expect(list.items.length).toBeGreaterThan(0);
  expect(desk.firstRun).toBe(false);
});

test("another agency's manager sees an empty desk, not a row of it", async () => {
  const { db, sol } = await busyOffice();
  const desk = await deskAt(db, sol, NOW);
  for (const list of [desk.interviews, desk.debriefs, desk.waiting, desk.risks]) expect(list.items).toEqual([]);
  expect(desk.firstRun).toBe(true);
  const rounds = await trpc(db, sol, { now: NOW }).today.roundsByDay({ from: "2026-03-01", to: "2026-03-31", scope: "all" });
  expect(rounds.items).toEqual([]);
  expect((await trpc(db, sol, { now: NOW }).today.counts()).today).toBe(0);
});

test("under visibility own a colleague sees nothing that is not theirs, whatever they ask for", async () => {
  const { db, rae, max } = await busyOffice();
  const stranger = { ...rae, memberId: max.memberId, visibility: "own" as const };
  await putForward(db, max, "Own Person");
  const desk = await deskAt(db, stranger, NOW, "all");
  for (const list of [desk.interviews, desk.debriefs, desk.waiting, desk.risks]) expect(list.items).toEqual([]);
  const rounds = await trpc(db, stranger, { now: NOW }).today.roundsByDay({
    from: "2026-03-01",
    to: "2026-03-31",
    scope: "all",
    ownerId: rae.memberId,
  });
  expect(rounds.items).toEqual([]);
});
