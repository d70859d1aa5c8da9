import { expect, test } from "vitest";

import { uuidv7 } from "#/db/uuid.ts";

import { add, trpc, twoAgencies } from "../agency.ts";
import { addRound, submitted } from "./placed.ts";

test("a candidate needs only a name; addresses are one per agency whatever their case", async () => {
  const { db, rae, sol } = await twoAgencies();
  const desk = trpc(db, rae);
  await desk.candidates.create({ name: "No Address" });
  await desk.candidates.create({ name: "No Address Either", email: null });
  await desk.candidates.create({ name: "Ann", email: "Ann@X.test" });
  await expect(desk.candidates.create({ name: "Ann Again", email: "ann@x.TEST" })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { fields: { email: expect.any(String) } },
  });
  await trpc(db, sol).candidates.create({ name: "Ann Elsewhere", email: "ann@x.test" });
});

test.each([
  ["a name of 1 MB", { name: "x".repeat(1_000_000) }, "name"],
  ["an empty name", { name: "   " }, "name"],
  ["a line break in a name", { name: "Ann\nLee" }, "name"],
  ["half a surrogate pair", { name: "Ann \ud83d" }, "name"],
  ["an address that is none", { name: "Ann", email: "ann at x" }, "email"],
  ["an owner id that is none", { name: "Ann", ownerId: "maren" }, "ownerId"],
])("refuses %s, names the field and changes nothing", async (_what, input, field) => {
  const { db, rae } = await twoAgencies();
  const error: unknown = await trpc(db, rae)
    .candidates.create(input)
    .catch((e: unknown) => e);
  expect(error).toMatchObject({ code: "BAD_REQUEST", cause: { issues: [{ path: [field] }] } });
  expect((await trpc(db, rae).candidates.list({})).items).toEqual([]);
});

test.each(["<script>alert(1)</script> & Söhne", "\u202bשלום\u202c אבג", "=cmd|' /C calc'!A0", "👩🏽‍💻 Zoë e\u0301"])(
  "keeps %j as typed",
  async (name) => {
    const { db, rae } = await twoAgencies();
    const { id } = await trpc(db, rae).candidates.create({ name });
    expect((await trpc(db, rae).candidates.get({ candidateId: id })).name).toBe(name);
  },
);

test("an update clears with null, keeps what is left out, and hands over to an owner of the agency only", async () => {
  const { db, rae, max, sol } = await twoAgencies();
  const desk = trpc(db, rae);
  const { id } = await desk.candidates.create({ name: "Ann", email: "a@x.test", phone: "1", headline: "Sales lead" });
  const updated = await desk.candidates.update({ candidateId: id, seenVersion: 1, phone: null, ownerId: max.memberId });
  expect(updated).toMatchObject({ name: "Ann", email: "a@x.test", phone: null, headline: "Sales lead", ownerId: max.memberId, version: 2 });
  await expect(desk.candidates.update({ candidateId: id, seenVersion: 2, ownerId: sol.memberId })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a candidate's page has their submissions with names and every change of status", async () => {
  const { db, rae } = await twoAgencies();
  const { candidate, submission } = await submitted(db, rae);
  await trpc(db, rae).submissions.update({ submissionId: submission.id, seenVersion: 1, status: "offered" });
  const found = await trpc(db, rae).candidates.get({ candidateId: candidate.id });
  expect(found).toMatchObject({
    ownerName: "Rae",
    submissions: [{ status: "offered", jobTitle: "Data lead", clientName: "Quill Robotics" }],
  });
  expect(found.submissions[0]!.history.map((change) => change.toStatus)).toEqual(["active", "offered"]);
});

test("a candidate goes with everything planned for them, and is not found any more", async () => {
  const { db, rae } = await twoAgencies();
  const made = await submitted(db, rae);
  await addRound(db, rae, made, { status: "scheduled" });
  await trpc(db, rae).candidates.share({ candidateId: made.candidate.id, memberId: rae.memberId });
  await trpc(db, rae).candidates.remove({ candidateId: made.candidate.id, seenVersion: 1 });
  expect((await trpc(db, rae).search.palette({ query: "ann" })).candidates).toEqual([]);
  expect((await trpc(db, rae).submissions.list({})).items).toEqual([]);
  await trpc(db, rae).jobs.remove({ jobId: made.job.id, seenVersion: 1 });
});

test("a candidate who held a round stays, and the refusal says why", async () => {
  const { db, rae } = await twoAgencies();
  const made = await submitted(db, rae);
  await addRound(db, rae, made);
  const removal = trpc(db, rae).candidates.remove({ candidateId: made.candidate.id, seenVersion: 1 });
  await expect(removal).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("1 held round") });
  expect((await trpc(db, rae).candidates.list({})).items).toHaveLength(1);
});

test("several are assigned at once, all or none, and the answer undoes it", async () => {
  const { db, rae, max } = await twoAgencies();
  const desk = trpc(db, rae);
  const [a, b] = [await add(db, rae, "Ann"), await add(db, max, "Bo")];
  const to = (candidateId: string) => ({ candidateId, ownerId: max.memberId });
  await expect(desk.candidates.assign({ assignments: [to(a.id), to(uuidv7())] })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await desk.candidates.get({ candidateId: a.id })).ownerId).toBe(rae.memberId);
  const { assigned } = await desk.candidates.assign({ assignments: [to(a.id), to(b.id)] });
  expect(assigned).toEqual([{ candidateId: a.id, fromOwnerId: rae.memberId, ownerId: max.memberId }]);
  const undo = assigned.map((one) => ({ candidateId: one.candidateId, ownerId: one.fromOwnerId, seenOwnerId: one.ownerId }));
  await desk.candidates.assign({ assignments: undo });
  expect((await desk.candidates.get({ candidateId: a.id })).ownerId).toBe(rae.memberId);
  await expect(desk.candidates.assign({ assignments: undo })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("under visibility own a recruiter sees their own and what is shared with them, in every way of asking", async () => {
  const { db, rae: whole, max } = await twoAgencies();
  const rae = { ...whole, visibility: "own" } as const;
  const { candidate, submission, job } = await submitted(db, max, "Hidden Hal");
  const candidateId = candidate.id;
  const desk = trpc(db, rae);
  const ways = [
    () => desk.candidates.get({ candidateId }),
    () => desk.candidates.update({ candidateId, seenVersion: 1, name: "Eve" }),
    () => desk.candidates.remove({ candidateId, seenVersion: 1 }),
    () => desk.candidates.assign({ assignments: [{ candidateId, ownerId: rae.memberId }] }),
    () => desk.candidates.share({ candidateId, memberId: rae.memberId }),
    () => desk.candidates.unshare({ candidateId, memberId: rae.memberId }),
    () => desk.submissions.get({ submissionId: submission.id }),
    () => desk.submissions.update({ submissionId: submission.id, seenVersion: 1, status: "offered" }),
    () => desk.submissions.create({ candidateId, jobId: job.id }),
  ];
  for (const way of ways) await expect(way()).rejects.toMatchObject({ code: "NOT_FOUND" });
  const seen = async () => [
    (await desk.candidates.list({})).items.length,
    (await desk.candidates.count({})).count,
    (await desk.submissions.list({})).items.length,
    (await desk.search.palette({ query: "hidden" })).candidates.length,
    (await desk.clients.list({})).items[0]!.inPlay,
  ];
  expect(await seen()).toEqual([0, 0, 0, 0, 0]);
  await trpc(db, max).candidates.share({ candidateId, memberId: rae.memberId });
  expect(await seen()).toEqual([1, 1, 1, 1, 1]);
  expect(await desk.candidates.shares({ candidateId })).toEqual([{ memberId: rae.memberId, name: "Rae" }]);
  await trpc(db, max).candidates.unshare({ candidateId, memberId: rae.memberId });
  expect(await seen()).toEqual([0, 0, 0, 0, 0]);
});

test("who hands a candidate over under visibility own can still undo it", async () => {
  const { db, rae: whole, max } = await twoAgencies();
  const rae = { ...whole, visibility: "own" } as const;
  const { id } = await add(db, rae, "Ann");
  await trpc(db, rae).candidates.assign({ assignments: [{ candidateId: id, ownerId: max.memberId }] });
  await trpc(db, rae).candidates.assign({ assignments: [{ candidateId: id, ownerId: rae.memberId, seenOwnerId: max.memberId }] });
  expect((await trpc(db, rae).candidates.get({ candidateId: id })).ownerId).toBe(rae.memberId);
});
