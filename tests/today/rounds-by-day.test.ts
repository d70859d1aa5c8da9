import { expect, test } from "vitest";

import { trpc } from "../agency.ts";
import { at, ids, logged, minutesAfter, office, putForward, schedule } from "./office.ts";

const TUESDAY = at("2026-03-10T12:00:00Z");

test("the list begins as this week in the reader's zone, Monday to Sunday", async () => {
  const { db, rae, noor } = await office();
  const monday = await schedule(db, rae, noor, { scheduledAt: at("2026-03-09T00:00:00Z") });
  const sunday = await schedule(db, rae, noor, { scheduledAt: at("2026-03-15T23:59:00Z") });
  await schedule(db, rae, noor, { scheduledAt: at("2026-03-16T00:00:00Z") });
  await schedule(db, rae, noor, { scheduledAt: at("2026-03-08T23:59:00Z") });
  const list = await trpc(db, rae, { now: TUESDAY }).today.roundsByDay({});
  expect(list).toMatchObject({ from: "2026-03-09", to: "2026-03-15", today: "2026-03-10", zone: "Europe/London" });
  expect(ids(list)).toEqual([monday.id, sunday.id]);
});

test("a day is the reader's day, wherever the interview is", async () => {
  const { db, rae, noor } = await office();
  const tokyo = await schedule(db, rae, noor, { scheduledAt: at("2026-03-10T20:00:00Z"), timeZone: "Asia/Tokyo" });
  const losAngeles = await schedule(db, rae, noor, { scheduledAt: at("2026-03-11T01:00:00Z"), timeZone: "America/Los_Angeles" });
  const on = async (date: string) => ids(await trpc(db, rae, { now: TUESDAY }).today.roundsByDay({ from: date, to: date }));
  expect(await on("2026-03-10")).toEqual([tokyo.id]);
  expect(await on("2026-03-11")).toEqual([losAngeles.id]);
});

test("pages follow one another without gaps", async () => {
  const { db, rae, noor } = await office();
  const made: string[] = [];
  for (let n = 0; n < 5; n += 1) made.push((await schedule(db, rae, noor, { scheduledAt: minutesAfter(TUESDAY, n % 3) })).id);
  const seen: string[] = [];
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const page = await trpc(db, rae, { now: TUESDAY }).today.roundsByDay({ limit: 2, cursor });
    seen.push(...ids(page));
    cursor = page.nextCursor;
  }
  expect([...seen].sort()).toEqual([...made].sort());
});

test("filters narrow by state, kind, client and owner", async () => {
  const { db, rae, max, noor } = await office();
  const open = await schedule(db, rae, noor, { scheduledAt: minutesAfter(TUESDAY, 60), kind: "panel" });
  const over = await schedule(db, rae, noor, { scheduledAt: minutesAfter(TUESDAY, -120) });
  const pending = await logged(db, rae, noor, { scheduledAt: minutesAfter(TUESDAY, -240) }, { outcome: "pending" });
  const other = await putForward(db, max, "Emeka Thorsby");
  const theirs = await schedule(db, max, other, { scheduledAt: minutesAfter(TUESDAY, 90) });
  const desk = trpc(db, rae, { now: TUESDAY }).today;
  const of = async (input: Parameters<typeof desk.roundsByDay>[0]) => ids(await desk.roundsByDay(input));
  expect(await of({})).toEqual([pending.id, over.id, open.id]);
  expect(await of({ scope: "all" })).toEqual([pending.id, over.id, open.id, theirs.id]);
  expect(await of({ ownerId: max.memberId })).toEqual([theirs.id]);
  expect(await of({ kind: "panel" })).toEqual([open.id]);
  expect(await of({ state: "undebriefed" })).toEqual([over.id]);
  expect(await of({ state: "pending" })).toEqual([pending.id]);
  expect(await of({ state: "scheduled", clientId: noor.clientId })).toEqual([over.id, open.id]);
});

test("dates that do not fit are refused by name", async () => {
  const { db, rae } = await office();
  const desk = trpc(db, rae, { now: TUESDAY }).today;
  await expect(desk.roundsByDay({ from: "2026-03-10", to: "2026-03-01" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(desk.roundsByDay({ from: "2020-01-01", to: "2026-03-01" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(desk.roundsByDay({ from: "2026-02-30" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
