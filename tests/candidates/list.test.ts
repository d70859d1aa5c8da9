import { expect, test } from "vitest";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { interestReadings } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { refreshCandidate } from "#/server/candidates/refresh.ts";
import type { ListCandidatesInput } from "#/server/candidates/schema.ts";

import { add, trpc, twoAgencies } from "../agency.ts";
import { addRound, submitted } from "./placed.ts";

// The tests' clock stands at Monday 5 January 2026, 09:00 in London.
const names = async (db: Database, actor: Member, input: Partial<ListCandidatesInput>) =>
  (await trpc(db, actor).candidates.list(input)).items.map((item) => item.name);

test("a row carries marks oldest first, the last reason, the job, and the next round", async () => {
  const { db, rae } = await twoAgencies();
  const made = await submitted(db, rae);
  for (let n = 1; n <= 7; n += 1) {
    await addRound(db, rae, made, {
      scheduledAt: new Date(`2025-12-0${n}T10:00:00Z`),
      debriefedAt: new Date(),
      asked: n < 3 ? "yes" : "no",
      reasonNotAsked: n === 7 ? "felt_pushy" : null,
    });
  }
  const next = await addRound(db, rae, made, {
    status: "scheduled",
    kind: "panel",
    scheduledAt: new Date("2026-01-07T10:00:00Z"),
    timeZone: "America/New_York",
  });
  const [row] = (await trpc(db, rae).candidates.list({})).items;
  expect(row).toMatchObject({
    lastClose: "not_asked",
    lastReason: "felt_pushy",
    current: { clientName: "Quill Robotics", jobTitle: "Data lead", status: "active" },
    nextRound: { roundId: next, kind: "panel", timeZone: "America/New_York" },
    ownerName: "Rae",
  });
  expect(row!.marks.map((mark) => mark.close)).toEqual(["asked", "not_asked", "not_asked", "not_asked", "not_asked", "not_asked"]);
});

test("the job shown is that of the next round, else the newest open one", async () => {
  const { db, rae } = await twoAgencies();
  const first = await submitted(db, rae);
  const other = await trpc(db, rae).jobs.create({ clientId: first.clientId, title: "Newer job" });
  await trpc(db, rae).submissions.create({ candidateId: first.candidate.id, jobId: other.id });
  const shown = async () => (await trpc(db, rae).candidates.list({})).items[0]!.current!.jobTitle;
  expect(await shown()).toBe("Newer job");
  await addRound(db, rae, first, { status: "scheduled", scheduledAt: new Date("2026-01-09T10:00:00Z") });
  expect(await shown()).toBe("Data lead");
});

test("filters by last close, owner, open submission and words, each alone and together", async () => {
  const { db, rae, max } = await twoAgencies();
  const asked = await submitted(db, rae, "Asked Ann");
  const not = await submitted(db, max, "Not Ned");
  await addRound(db, rae, asked, { asked: "yes" });
  await addRound(db, rae, not, { asked: "no", askKind: "interest_statement" });
  await add(db, rae, "Idle Ida");
  expect(await names(db, rae, { lastClose: ["not_asked", "interest_only"] })).toEqual(["Not Ned"]);
  expect(await names(db, rae, { submission: "active", sort: "name" })).toEqual(["Asked Ann", "Not Ned"]);
  expect(await names(db, rae, { owner: "me", sort: "name" })).toEqual(["Asked Ann", "Idle Ida"]);
  expect(await names(db, rae, { owner: max.memberId })).toEqual(["Not Ned"]);
  expect(await names(db, rae, { owner: "me", submission: "active", query: "ann" })).toEqual(["Asked Ann"]);
  expect(await trpc(db, rae).candidates.count({ owner: "me" })).toEqual({ count: 2, capped: false });
});

test("an interest gap is a client that sees at least two less than the candidate says", async () => {
  const { db, rae } = await twoAgencies();
  for (const [name, stated, perceived] of [
    ["Gap Gia", 4, 2],
    ["Near Nia", 4, 3],
    ["Reverse Rik", 1, 5],
    ["Unseen Una", 5, null],
  ] as const) {
    const made = await submitted(db, rae, name);
    await addRound(db, rae, made, { perceivedInterest: perceived });
    await db.transact(rae, { action: "test.reading", input: null, now: new Date() }, async ({ tx, audit }) => {
      const at = new Date("2026-01-03T10:00:00Z");
      const id = uuidv7();
      await tx.insert(interestReadings).values({
        agencyId: rae.agencyId,
        id,
        submissionId: made.submission.id,
        value: stated,
        at,
        moment: "after",
        source: "entered",
        memberId: rae.memberId,
        createdAt: at,
      });
      await refreshCandidate(tx, rae.agencyId, made.candidate.id);
      audit({ entity: "interest", entityId: id });
    });
  }
  expect(await names(db, rae, { interestGap: true, sort: "name" })).toEqual(["Gap Gia"]);
});

test("finals this week run from Monday to Sunday by the round's own calendar", async () => {
  const { db, rae } = await twoAgencies();
  for (const [name, day, kind] of [
    ["Sunday Sue", "11", "final"],
    ["Monday Mo", "05", "final"],
    ["Later Lu", "12", "final"],
    ["Panel Pat", "06", "panel"],
  ] as const) {
    await addRound(db, rae, await submitted(db, rae, name), {
      status: "scheduled",
      kind,
      scheduledAt: new Date(`2026-01-${day}T12:00:00Z`),
    });
  }
  expect(await names(db, rae, { finalThisWeek: true, sort: "name" })).toEqual(["Monday Mo", "Sunday Sue"]);
  expect(await names(db, rae, { nextWithinDays: 2, sort: "name" })).toEqual(["Monday Mo", "Panel Pat"]);
});

test("silent past the date means promised, passed, unanswered and still open", async () => {
  const { db, rae } = await twoAgencies();
  const held = { debriefedAt: new Date(), outcome: "pending" } as const;
  await addRound(db, rae, await submitted(db, rae, "Late Lea"), { ...held, expectedBy: "2026-01-04" });
  await addRound(db, rae, await submitted(db, rae, "Latest Lev"), { ...held, latestBy: "2026-01-04" });
  await addRound(db, rae, await submitted(db, rae, "Today Tom"), { ...held, expectedBy: "2026-01-05" });
  await addRound(db, rae, await submitted(db, rae, "Undated Una"), held);
  await addRound(db, rae, await submitted(db, rae, "Answered Al"), { ...held, outcome: "advanced", expectedBy: "2026-01-04" });
  const gone = await submitted(db, rae, "Gone Gil");
  await addRound(db, rae, gone, { ...held, expectedBy: "2026-01-04" });
  await trpc(db, rae).submissions.update({ submissionId: gone.submission.id, seenVersion: 1, status: "rejected" });
  expect(await names(db, rae, { silentPastDate: true, sort: "name" })).toEqual(["Late Lea", "Latest Lev"]);
});

test.each(["next", "name", "updated"] as const)(
  "sorted by %s, pages lead on to the end and back to the start without gaps or repeats",
  async (sort) => {
    const { db, rae } = await twoAgencies();
    for (let n = 0; n < 7; n += 1) await add(db, rae, n < 3 ? "Same Name" : `Person ${n}`);
    const page = (cursor: string | null) => trpc(db, rae).candidates.list({ sort, cursor, limit: 3 });
    const whole = (await trpc(db, rae).candidates.list({ sort, limit: 50 })).items.map((item) => item.id);
    const first = await page(null);
    const second = await page(first.nextCursor);
    const third = await page(second.nextCursor);
    expect([first, second, third].flatMap(({ items }) => items.map((item) => item.id))).toEqual(whole);
    expect([first.previousCursor, third.nextCursor]).toEqual([null, null]);
    const back = await page(third.previousCursor);
    const start = await page(back.previousCursor);
    expect([back.items, start.items].map((items) => items.map((item) => item.id))).toEqual([whole.slice(3, 6), whole.slice(0, 3)]);
    expect(start.previousCursor).toBeNull();
    expect(back.nextCursor).not.toBeNull();
  },
);

test("a cursor of another order, or none of ours, is refused by name", async () => {
  const { db, rae } = await twoAgencies();
  for (const name of ["Ann", "Bo"]) await add(db, rae, name);
  const { nextCursor } = await trpc(db, rae).candidates.list({ sort: "name", limit: 1 });
  for (const cursor of [nextCursor, "garbage", Buffer.from('["candidates.next",false,1e99,"x"]').toString("base64url")]) {
    await expect(trpc(db, rae).candidates.list({ sort: "next", cursor })).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { fields: { cursor: expect.any(String) } },
    });
  }
});

test("blanks around a search count for nothing, and blanks alone search for nothing", async () => {
  const { db, rae } = await twoAgencies();
  await add(db, rae, "Priya Northcott");
  for (const query of ["  ", " priya "]) expect(await names(db, rae, { query })).toEqual(["Priya Northcott"]);
});
