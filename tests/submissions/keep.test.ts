import { expect, test } from "vitest";

import { trpc, twoAgencies } from "../agency.ts";
import { submitted } from "../candidates/placed.ts";

test.each(["on_hold", "filled", "closed"] as const)("nobody is put forward for a job that is %s", async (status) => {
  const { db, rae } = await twoAgencies();
  const { job, candidate } = await submitted(db, rae);
  const other = await trpc(db, rae).jobs.create({ clientId: job.clientId, title: "Other", status });
  const refused = trpc(db, rae).submissions.create({ candidateId: candidate.id, jobId: other.id });
  await expect(refused).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: { fields: { jobId: expect.stringContaining("open it first") } },
  });
});

test("one open submission for a candidate and a job; after an ending, another may begin", async () => {
  const { db, rae } = await twoAgencies();
  const { job, candidate, submission } = await submitted(db, rae);
  const desk = trpc(db, rae);
  const again = () => desk.submissions.create({ candidateId: candidate.id, jobId: job.id });
  await expect(again()).rejects.toMatchObject({ code: "CONFLICT", cause: { current: { id: submission.id } } });
  const ended = await desk.submissions.update({ submissionId: submission.id, seenVersion: 1, status: "rejected" });
  await again();
  await expect(
    desk.submissions.update({ submissionId: submission.id, seenVersion: ended.version, status: "active" }),
  ).rejects.toMatchObject({ code: "CONFLICT" });
});

test("every change of status is kept with its reason and maker, and the list columns follow", async () => {
  const { db, rae, max } = await twoAgencies();
  const { candidate, submission } = await submitted(db, rae);
  const submissionId = submission.id;
  await trpc(db, rae).submissions.update({ submissionId, seenVersion: 1, status: "offered" });
  await trpc(db, max).submissions.update({ submissionId, seenVersion: 2, status: "declined", statusReason: "counter_offer" });
  const found = await trpc(db, rae).submissions.get({ submissionId });
  expect(found).toMatchObject({ status: "declined", statusReason: "counter_offer", version: 3 });
  expect(found.history.map((change) => [change.fromStatus, change.toStatus, change.reason, change.memberId])).toEqual([
    [null, "active", null, rae.memberId],
    ["active", "offered", null, rae.memberId],
    ["offered", "declined", "counter_offer", max.memberId],
  ]);
  expect(await trpc(db, rae).candidates.get({ candidateId: candidate.id })).toMatchObject({ activeSubmissions: 0 });
  expect((await trpc(db, rae).candidates.list({ submission: "active" })).items).toEqual([]);
});

test("a start date goes with placed, and goes when the placement is taken back", async () => {
  const { db, rae } = await twoAgencies();
  const { submission } = await submitted(db, rae);
  const desk = trpc(db, rae);
  const change = { submissionId: submission.id, seenVersion: 1 };
  await expect(desk.submissions.update({ ...change, startDate: "2026-02-01" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: { fields: { startDate: expect.any(String) } },
  });
  await expect(desk.submissions.update({ ...change, status: "placed", startDate: "2026-02-30" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  await expect(desk.submissions.update({ ...change, status: "withdrawn" })).rejects.toMatchObject({
    cause: { fields: { statusReason: expect.any(String) } },
  });
  expect((await desk.submissions.get({ submissionId: submission.id })).history).toHaveLength(1);
  expect(await desk.submissions.update({ ...change, status: "placed", startDate: "2026-02-01" })).toMatchObject({
    startDate: "2026-02-01",
  });
  expect(await desk.submissions.update({ ...change, seenVersion: 2, status: "offered" })).toMatchObject({ startDate: null });
});

test("how the process runs is noted without moving the status, and a stale edit is refused", async () => {
  const { db, rae } = await twoAgencies();
  const { submission } = await submitted(db, rae);
  const change = { submissionId: submission.id, seenVersion: 1, processRounds: 3, processDecides: "Tessa Crane and the board" };
  expect(await trpc(db, rae).submissions.update(change)).toMatchObject({ status: "active", processRounds: 3, version: 2 });
  await expect(trpc(db, rae).submissions.update(change)).rejects.toMatchObject({ code: "CONFLICT", cause: { current: { version: 2 } } });
  await expect(trpc(db, rae).submissions.update({ ...change, seenVersion: 2, processRounds: 0 })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  expect((await trpc(db, rae).submissions.get({ submissionId: submission.id })).history).toHaveLength(1);
});

test("lists are newest first and narrowed by candidate, job and status", async () => {
  const { db, rae } = await twoAgencies();
  const first = await submitted(db, rae, "Ann");
  const second = await submitted(db, rae, "Bo");
  const desk = trpc(db, rae);
  const page = await desk.submissions.list({ limit: 1 });
  expect(page.items).toMatchObject([{ candidateName: "Bo", clientName: "Quill Robotics", jobTitle: "Data lead" }]);
  expect((await desk.submissions.list({ limit: 1, cursor: page.nextCursor })).items).toMatchObject([{ candidateName: "Ann" }]);
  expect((await desk.submissions.list({ candidateId: first.candidate.id })).items).toHaveLength(1);
  expect((await desk.submissions.list({ jobId: second.job.id, status: "offered" })).items).toEqual([]);
});

test("another agency's submission, candidate or job is not there", async () => {
  const { db, rae, sol } = await twoAgencies();
  const { submission, candidate, job } = await submitted(db, rae);
  const theirs = await submitted(db, sol, "Sid");
  const other = trpc(db, sol);
  await expect(other.submissions.get({ submissionId: submission.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(other.submissions.update({ submissionId: submission.id, seenVersion: 1, status: "offered" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(other.submissions.create({ candidateId: candidate.id, jobId: theirs.job.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(other.submissions.create({ candidateId: theirs.candidate.id, jobId: job.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
