import { expect, test } from "vitest";

import { uuidv7 } from "#/db/uuid.ts";

import { add, trpc } from "../agency.ts";
import { brackwater, hours, refusalOf } from "./brackwater.ts";

/** A round without what every change moves. */
const still = <T extends { version: number; updatedAt: Date }>({ version: _v, updatedAt: _u, ...rest }: T) => rest;
const everything = {
  asked: "yes",
  askKind: "offer_mutual",
  words: "I want this.",
  response: "positive",
  statedInterest: 5,
  perceivedInterest: 4,
  closingSigns: "strong",
  outcome: "rejected",
  outcomeReason: "pay",
  expectedBy: "2026-01-09",
  latestBy: "2026-01-12",
  mayContact: true,
  thankYou: "sent",
  thankYouSentAt: new Date("2026-01-05T08:00:00Z"),
  highlights: "Warm.",
  notes: "Yes.",
  minutes: 50,
} as const;

test("a first debrief taken back leaves round, readings and candidate exactly as they were", async () => {
  const { api, round, submission, noor } = await brackwater();
  await api.interest.add({ submissionId: submission.id, value: 3, at: hours(-24), when: "before" });
  const [before, readings, candidate] = [
    await api.rounds.get({ roundId: round.id }),
    await api.interest.list({ submissionId: submission.id }),
    await api.candidates.get({ candidateId: noor.id }),
  ];
  const saved = await api.rounds.debrief({ roundId: round.id, ...everything });
  expect(saved).toMatchObject(everything);
  await api.rounds.undoDebrief({ roundId: round.id, version: saved.version });
  expect(still(await api.rounds.get({ roundId: round.id }))).toEqual(still(before));
  expect(await api.interest.list({ submissionId: submission.id })).toEqual(readings);
  expect(await api.candidates.get({ candidateId: noor.id })).toEqual(candidate);
});

test("a top-up taken back leaves the debrief before it", async () => {
  const { api, round } = await brackwater();
  const first = await api.rounds.debrief({ roundId: round.id, ...everything });
  const second = await api.rounds.debrief({ roundId: round.id, asked: "no", statedInterest: 2, outcome: "advanced" });
  const undone = await api.rounds.undoDebrief({ roundId: round.id, version: second.version });
  const { proposes: _p, ...was } = first;
  expect(undone.round && still(undone.round)).toEqual(still(was));
});

test.each([
  ["another member", "max", 3, 2, "BAD_REQUEST"],
  ["after ten minutes", "rae", 11, 2, "BAD_REQUEST"],
  ["with an older version", "rae", 3, 1, "CONFLICT"],
] as const)("an undo by or %s is refused and changes nothing", async (_who, name, minutes, version, code) => {
  const b = await brackwater();
  await b.api.rounds.debrief({ roundId: b.round.id, asked: "yes" });
  const later = trpc(b.db, b[name], { now: hours(minutes / 60) });
  expect((await refusalOf(later.rounds.undoDebrief({ roundId: b.round.id, version }))).code).toBe(code);
  expect(await b.api.rounds.get({ roundId: b.round.id })).toMatchObject({ asked: "yes", version: 2 });
});

test("after another change there is nothing to undo", async () => {
  const { api, round } = await brackwater();
  await api.rounds.debrief({ roundId: round.id, asked: "yes" });
  await api.rounds.chase({ roundId: round.id });
  expect((await refusalOf(api.rounds.undoDebrief({ roundId: round.id, version: 3 }))).code).toBe("CONFLICT");
});

const stranger = (): string[] => [uuidv7()];
const unscheduled = { kind: "first" as const, scheduledAt: hours(-3), timeZone: "Europe/London" };

test("a round that was not scheduled is logged with its debrief and the next one, all at once", async () => {
  const { api, submission, dario } = await brackwater();
  const { round, next } = await api.rounds.log({
    submission: { submissionId: submission.id },
    round: { ...unscheduled, interviewerIds: [dario.id] },
    debrief: { asked: "yes", askKind: "next_step", response: "positive", statedInterest: 4, outcome: "advanced" },
    next: { kind: "final", scheduledAt: hours(72), timeZone: "Europe/London", interviewerIds: [dario.id] },
  });
  expect(round).toMatchObject({ status: "held", outcome: "advanced", recordedBeforeOutcome: false });
  expect(next).toMatchObject({ status: "scheduled", kind: "final" });
});

test("candidate, client, job and submission are made on the way, and all of it can be taken back", async () => {
  const { api, rae } = await brackwater();
  const counts = async () => [
    (await api.candidates.list({})).items.length,
    (await api.clients.list({})).items.length,
    (await api.jobs.list({})).items.length,
    (await api.rounds.list({})).items.length,
  ];
  const before = await counts();
  const { round } = await api.rounds.log({
    submission: {
      candidate: { name: "ليلى Haddad", email: "leila@x.test" },
      job: { title: "Account Director", client: { name: "Tallow Foods" } },
    },
    round: unscheduled,
    debrief: { asked: "no", reasonNotAsked: "no_opening", statedInterest: 3 },
    next: { ...unscheduled, scheduledAt: hours(40) },
  });
  expect(round).toMatchObject({ creditId: rae.memberId });
  expect(await counts()).toEqual(before.map((n, place) => n + (place === 3 ? 2 : 1)));
  expect(await api.candidates.get({ candidateId: round.candidateId })).toMatchObject({
    name: "ليلى Haddad",
    lastClose: "not_asked",
    activeSubmissions: 1,
  });
  expect(await api.rounds.undoDebrief({ roundId: round.id, version: round.version })).toEqual({ round: null });
  expect(await counts()).toEqual(before);
});

test("names that are there already are taken, not doubled", async () => {
  const { api, noor, client, job, submission } = await brackwater();
  const { round } = await api.rounds.log({
    submission: { candidate: { candidateId: noor.id }, job: { title: "regional  sales director", client: { name: "BRACKWATER" } } },
    round: unscheduled,
    debrief: { asked: "yes" },
  });
  expect(round).toMatchObject({ submissionId: submission.id, clientId: client.id });
  expect((await api.jobs.list({})).items.filter((item) => item.id === job.id)).toHaveLength(1);
});

test.each([
  ["a round that lies ahead", { round: { ...unscheduled, scheduledAt: hours(1) } }, "BAD_REQUEST", "round.scheduledAt"],
  ["a stranger among the interviewers", { round: { ...unscheduled, interviewerIds: stranger() } }, "BAD_REQUEST", "round.interviewerIds.0"],
  ["an ask that does not fit", { debrief: { asked: "no", response: "positive" } }, "BAD_REQUEST", "debrief.response"],
  ["a stranger in the next round", { next: { ...unscheduled, interviewerIds: stranger() } }, "BAD_REQUEST", "next.interviewerIds.0"],
] as const)("logging refuses %s whole: nothing of it is kept", async (_what, change, code, field) => {
  const { api } = await brackwater();
  const before = (await api.candidates.list({})).items.length;
  const refused = await refusalOf(
    api.rounds.log({
      submission: { candidate: { name: "Ola Berg" }, job: { title: "Buyer", client: { name: "Tallow Foods" } } },
      round: unscheduled,
      debrief: { asked: "yes" },
      ...change,
    }),
  );
  expect(refused).toMatchObject({ code, fields: [field] });
  expect((await api.candidates.list({})).items).toHaveLength(before);
  expect((await api.clients.list({ query: "Tallow" })).items).toEqual([]);
});

test("logging for a closed job, or for an address that is taken, is refused by name", async () => {
  const { db, rae, api, otherJob, noor } = await brackwater();
  await add(db, rae, "Ola Berg", "ola@x.test");
  await api.jobs.update({ jobId: otherJob.id, seenVersion: 1, status: "closed" });
  const log = (candidate: { candidateId: string } | { name: string; email: string }, jobId: string) =>
    refusalOf(api.rounds.log({ submission: { candidate, job: { jobId } }, round: unscheduled, debrief: { asked: "yes" } }));
  expect(await log({ candidateId: noor.id }, otherJob.id)).toMatchObject({ code: "BAD_REQUEST", fields: ["submission.job.jobId"] });
  expect(await log({ name: "Ola B.", email: "Ola@X.test" }, otherJob.id)).toMatchObject({
    code: "BAD_REQUEST",
    fields: ["submission.candidate.email"],
  });
});

test("what somebody changed since stays when the log that made it is taken back, and can still be found", async () => {
  const { api } = await brackwater();
  const { round } = await api.rounds.log({
    submission: { candidate: { name: "Ola Berg" }, job: { title: "Buyer", client: { name: "Tallow Foods" } } },
    round: unscheduled,
    debrief: { asked: "yes", statedInterest: 4 },
  });
  const [job] = (await api.jobs.list({ query: "Buyer" })).items;
  await api.candidates.update({ candidateId: round.candidateId, seenVersion: 1, phone: "+47 22 00 00 00" });
  await api.jobs.update({ jobId: job!.id, seenVersion: 1, closingRole: true });
  await api.clients.update({ clientId: round.clientId, seenVersion: 1, softClose: true });
  await api.rounds.undoDebrief({ roundId: round.id, version: round.version });
  expect((await api.candidates.list({ query: "Ola" })).items).toMatchObject([
    { lastClose: "none", statedInterest: null, activeSubmissions: 0 },
  ]);
  expect((await api.jobs.list({ query: "Buyer" })).items).toMatchObject([{ closingRole: true }]);
  expect((await api.clients.list({ query: "Tallow" })).items).toMatchObject([{ softClose: true }]);
});

test("a job on hold is refused by its path, and a process that runs is logged whatever became of its job", async () => {
  const { api, otherJob, noor, job, submission } = await brackwater();
  await api.jobs.update({ jobId: otherJob.id, seenVersion: 1, status: "on_hold" });
  await api.jobs.update({ jobId: job.id, seenVersion: 1, status: "filled" });
  const log = (jobId: string) =>
    api.rounds.log({ submission: { candidate: { candidateId: noor.id }, job: { jobId } }, round: unscheduled, debrief: { asked: "yes" } });
  expect(await refusalOf(log(otherJob.id))).toMatchObject({ code: "BAD_REQUEST", fields: ["submission.job.jobId"] });
  expect((await log(job.id)).round.submissionId).toBe(submission.id);
});

test("a candidate who was shared since stays when the log that made them is taken back", async () => {
  const { api, max } = await brackwater();
  const { round } = await api.rounds.log({
    submission: { candidate: { name: "Ola Berg" }, job: { title: "Buyer", client: { name: "Tallow Foods" } } },
    round: unscheduled,
    debrief: { asked: "yes" },
  });
  await api.candidates.share({ candidateId: round.candidateId, memberId: max.memberId });
  await api.rounds.undoDebrief({ roundId: round.id, version: round.version });
  expect((await api.candidates.list({ query: "Ola" })).items).toHaveLength(1);
});
