import { and, eq, isNull, ne } from "drizzle-orm";
import { expect, test } from "vitest";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import {
  candidates,
  checklistTicks,
  clients,
  contacts,
  interestReadings,
  jobs,
  practices,
  roundInterviewers,
  rounds,
  searchDocuments,
  statusChanges,
  submissions,
} from "#/db/schema.ts";
import { AUTHORITIES, OUTCOMES, REASONS_NOT_ASKED, ROUND_KINDS, SUBMISSION_STATUSES } from "#/db/vocabulary.ts";
import { createCandidate } from "#/server/candidates/create.ts";
import { addSampleData } from "#/server/sample/add.ts";
import { removeSampleData } from "#/server/sample/remove.ts";
import { sampleStatus } from "#/server/sample/status.ts";
import { localDateOf } from "#/server/zones.ts";

import { call, twoAgencies } from "../agency.ts";

const TABLES = {
  candidates,
  clients,
  contacts,
  jobs,
  submissions,
  statusChanges,
  rounds,
  roundInterviewers,
  interestReadings,
  practices,
  checklistTicks,
  searchDocuments,
};

async function counts(db: Database, actor: Member) {
  const rows: Record<string, number> = {};
  for (const [name, table] of Object.entries(TABLES))
    rows[name] = await db.read(actor, (tx) => tx.$count(table, eq(table.agencyId, actor.agencyId)));
  return rows;
}

test("adding the sample and removing it leaves every table as it was, another agency's too", async () => {
  const { db, ada, sol } = await twoAgencies();
  await createCandidate(db, ada, { name: "Real Person", email: "real@x.test" }, call());
  await addSampleData(db, { ...sol, role: "admin" }, {}, call());
  const [before, foreign] = [await counts(db, ada), await counts(db, sol)];
  const added = await addSampleData(db, ada, {}, call());
  expect(added).toMatchObject({ candidates: 40, clients: 8 });
  const removed = await removeSampleData(db, ada, {}, call());
  expect(removed).toEqual({ candidates: 40, clients: 8, kept: [] });
  expect(await counts(db, ada)).toEqual(before);
  expect(await counts(db, sol)).toEqual(foreign);
});

test("the sample shows everything: every status, kind, outcome, reason and authority, and a soft-close client", async () => {
  const { db, ada } = await twoAgencies();
  await addSampleData(db, ada, {}, call());
  const all = await db.read(ada, async (tx) => ({
    rounds: await tx.select().from(rounds),
    submissions: await tx.select().from(submissions),
    contacts: await tx.select().from(contacts),
    clients: await tx.select().from(clients),
  }));
  const kinds = <T>(values: T[]) => [...new Set(values)].sort();
  expect(kinds(all.submissions.map((one) => one.status))).toEqual([...SUBMISSION_STATUSES].sort());
  expect(kinds(all.rounds.map((one) => one.kind))).toEqual([...ROUND_KINDS].sort());
  expect(kinds(all.rounds.flatMap((one) => one.outcome ?? []))).toEqual([...OUTCOMES].sort());
  expect(kinds(all.rounds.flatMap((one) => one.reasonNotAsked ?? []))).toEqual([...REASONS_NOT_ASKED].sort());
  expect(kinds(all.contacts.map((one) => one.authority))).toEqual([...AUTHORITIES].sort());
  expect(all.clients.filter((one) => one.softClose)).toHaveLength(1);
  expect(all.rounds.filter((one) => one.status === "held").length).toBeGreaterThan(110);
});

test("sample rounds read as if they had been logged: credit, local date, outcome and readings agree", async () => {
  const { db, ada } = await twoAgencies();
  const now = new Date("2026-03-01T09:00:00Z");
  await addSampleData(db, ada, {}, call({ now }));
  const all = await db.read(ada, (tx) => tx.select().from(rounds));
  for (const round of all) {
    expect(round.localDate).toBe(localDateOf(round.scheduledAt, round.timeZone));
    expect(round.localMonth).toBe(round.localDate.slice(0, 7));
    expect(round.creditId !== null).toBe(round.status === "held");
    expect(round.debriefedAt !== null).toBe(round.asked !== null);
    if (round.debriefedAt) expect(round.debriefedAt.getTime()).toBeLessThanOrEqual(now.getTime());
    if (round.status === "held") expect(round.scheduledAt.getTime()).toBeLessThan(now.getTime());
    if (round.outcome === "pending") expect(round.outcomeAt).toBeNull();
    if (round.outcomeAt) expect(round.outcomeAt.getTime()).toBeLessThanOrEqual(now.getTime());
    if (round.thankYouSentAt) expect(round.thankYouSentAt.getTime()).toBeLessThanOrEqual(now.getTime());
    if (round.askKind === "interest_statement") expect(round.asked).toBe("no");
    if (round.outcomeReason) expect(round.outcome).toBe("rejected");
  }
  expect(all.some((round) => round.recordedBeforeOutcome === false)).toBe(true);
  const readings = await db.read(ada, (tx) => tx.$count(interestReadings, eq(interestReadings.source, "debrief")));
  expect(readings).toBe(all.filter((round) => round.statedInterest !== null).length);
  const silent = await db.read(ada, (tx) =>
    tx
      .select()
      .from(candidates)
      .where(and(isNull(candidates.nextRoundAt), ne(candidates.lastClose, "none"))),
  );
  expect(silent.length).toBeGreaterThan(5);
});

test("the same moment gives the same sample, and a quarter of the people go to colleagues", async () => {
  const [one, two] = [await twoAgencies(), await twoAgencies()];
  const shapes = [];
  for (const { db, ada } of [one, two]) {
    await addSampleData(db, ada, {}, call());
    const rows = await db.read(ada, (tx) =>
      tx.select({ kind: rounds.kind, at: rounds.scheduledAt, asked: rounds.asked, outcome: rounds.outcome }).from(rounds),
    );
    shapes.push(rows.map((row) => JSON.stringify(row)).sort());
    const mine = await db.read(ada, (tx) => tx.$count(candidates, eq(candidates.ownerId, ada.memberId)));
    expect(mine).toBe(30);
  }
  expect(shapes[0]).toEqual(shapes[1]);
});

test("adding the sample twice is refused in plain words, and a repeated call with one key adds it once", async () => {
  const { db, ada } = await twoAgencies();
  const withKey = call({ idempotencyKey: "once" });
  const first = await addSampleData(db, ada, {}, withKey);
  expect(await addSampleData(db, ada, {}, call({ idempotencyKey: "once" }))).toEqual(first);
  await expect(addSampleData(db, ada, {}, call())).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringContaining("already here"),
  });
  expect(await sampleStatus(db, ada, {})).toEqual({ loaded: true, candidates: 40, mayManage: true });
  await removeSampleData(db, ada, {}, call());
  expect(await removeSampleData(db, ada, {}, call())).toEqual({ candidates: 0, clients: 0, kept: [] });
  await addSampleData(db, ada, {}, call());
});

test("a sample job that a real candidate uses stays with its client, and the answer names it", async () => {
  const { db, ada } = await twoAgencies();
  await addSampleData(db, ada, {}, call());
  const { id: candidateId } = await createCandidate(db, ada, { name: "Real Person", email: "real@x.test" }, call());
  const [job] = await db.read(ada, (tx) => tx.select().from(jobs).where(eq(jobs.title, "Data Platform Lead")));
  await db.transact(ada, { action: "test", input: null, now: new Date() }, async ({ tx, audit }) => {
    const [row] = await tx.select().from(submissions).limit(1);
    await tx.insert(submissions).values({ ...row!, id: call().newId(), candidateId, jobId: job!.id, status: "active" });
    audit({ entity: "submission", entityId: candidateId });
  });
  expect(await removeSampleData(db, ada, {}, call())).toEqual({ candidates: 40, clients: 7, kept: ["Quill Robotics"] });
  const left = await db.read(ada, async (tx) => ({
    jobs: await tx.select().from(jobs),
    clients: await tx.select().from(clients),
    contacts: await tx.select().from(contacts),
  }));
  expect(left.jobs.map((one) => one.title)).toEqual(["Data Platform Lead"]);
  expect(left.contacts.map((one) => one.id)).toEqual([job!.hiringManagerId]);
  expect(left.clients).toMatchObject([{ name: "Quill Robotics", sample: false }]);
  expect(await sampleStatus(db, ada, {})).toMatchObject({ loaded: false, candidates: 0 });
});

test("only an admin adds or removes the sample", async () => {
  const { db, rae, max } = await twoAgencies();
  for (const actor of [rae, max]) {
    await expect(addSampleData(db, actor, {}, call())).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(removeSampleData(db, actor, {}, call())).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});
