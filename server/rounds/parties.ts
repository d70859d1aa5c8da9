import { and, eq, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Tx, Unit } from "#/db/database.ts";
import { invalid, notFound } from "#/db/errors.ts";
import { candidates, clients, jobs, submissions } from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

import type { Call } from "../call.ts";
import { newCandidate } from "../candidates/create.ts";
import { indexCandidate } from "../candidates/index-candidate.ts";
import { visibleTo } from "../candidates/visible.ts";
import { foldName } from "../names.ts";
import { addSubmission } from "../submissions/create.ts";
import { type OpenSubmission, openSubmission } from "./open.ts";
import type { SubmissionOrNew } from "./schema.ts";
import type { MadeByLog } from "./undo-log.ts";
import { within } from "./within.ts";

type NewSubmission = Exclude<SubmissionOrNew, { submissionId: string }>;
type Parties = Omit<MadeByLog, "nextRoundId">;

/** The submission a logged round belongs to: the one named, a running one that fits, or one made here with what it needs. */
export async function submissionFor(
  unit: Unit,
  actor: Member,
  input: SubmissionOrNew,
  call: Call,
): Promise<{ open: OpenSubmission; made: Parties }> {
  const made: Parties = { submissionId: null, candidateId: null, jobId: null, clientId: null };
  if ("submissionId" in input) return { open: await openSubmission(unit.tx, actor, input.submissionId), made };
  const candidateId = await candidateFor(unit, actor, input.candidate, call, made);
  const jobId = await jobFor(unit, actor, input.job, call, made);
  const running = await runningSubmission(unit.tx, actor, candidateId, jobId);
  const submissionId = running ?? (await submit(unit, actor, { candidateId, jobId }, call));
  if (!running) made.submissionId = submissionId;
  return { open: await openSubmission(unit.tx, actor, submissionId), made };
}

async function candidateFor(
  { tx, audit }: Unit,
  actor: Member,
  input: NewSubmission["candidate"],
  call: Call,
  made: Parties,
): Promise<string> {
  const { agencyId } = actor;
  if ("candidateId" in input) {
    const [known] = await tx
      .select({ id: candidates.id })
      .from(candidates)
      .where(and(visibleTo(actor), eq(candidates.id, input.candidateId)));
    if (!known) throw notFound("candidate");
    return known.id;
  }
  const { name, email = null } = input;
  if (email && (await tx.$count(candidates, and(eq(candidates.agencyId, agencyId), eq(candidates.email, email)))) > 0) {
    throw invalid("submission.candidate.email", "belongs to another candidate: choose them from the list");
  }
  const [created] = await tx
    .insert(candidates)
    .values(newCandidate(actor, { name, email }, call))
    .returning();
  await indexCandidate(tx, agencyId, created!);
  audit({ entity: "candidate", entityId: created!.id, after: { name, email } });
  made.candidateId = created!.id;
  return created!.id;
}

/** A job by its id, which a new submission looks at, or by title at a client: an open one of that title is taken, else one is opened. */
async function jobFor(unit: Unit, actor: Member, input: NewSubmission["job"], call: Call, made: Parties): Promise<string> {
  const { tx, audit } = unit;
  const { agencyId } = actor;
  if ("jobId" in input) return input.jobId;
  const clientId = await clientFor(unit, actor, input.client, call, made);
  const sortTitle = foldName(input.title);
  const [open] = await tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.agencyId, agencyId), eq(jobs.clientId, clientId), eq(jobs.sortTitle, sortTitle), eq(jobs.status, "open")))
    .limit(1);
  if (open) return open.id;
  const id = call.newId();
  const stamps = { version: 1, createdAt: call.now, updatedAt: call.now };
  await tx.insert(jobs).values({ agencyId, id, clientId, title: input.title, sortTitle, status: "open", closingRole: false, ...stamps });
  await indexForSearch(tx, { agencyId, kind: "job", entityId: id, text: input.title });
  audit({ entity: "job", entityId: id, after: { title: input.title, clientId } });
  made.jobId = id;
  return id;
}

/** A client by id or by name: one of the same name, written in any case, is taken, else one is made. */
async function clientFor(
  { tx, audit }: Unit,
  { agencyId }: Member,
  input: { clientId: string } | { name: string },
  { now, newId }: Call,
  made: Parties,
): Promise<string> {
  const same = "clientId" in input ? eq(clients.id, input.clientId) : eq(clients.sortName, foldName(input.name));
  const [known] = await tx
    .select({ id: clients.id })
    .from(clients)
    .where(and(eq(clients.agencyId, agencyId), same))
    .limit(1);
  if (known) return known.id;
  if ("clientId" in input) throw notFound("client");
  const id = newId();
  await tx.insert(clients).values({
    agencyId,
    id,
    name: input.name,
    sortName: foldName(input.name),
    softClose: false,
    sample: false,
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
  await indexForSearch(tx, { agencyId, kind: "client", entityId: id, text: input.name });
  audit({ entity: "client", entityId: id, after: { name: input.name } });
  made.clientId = id;
  return id;
}

async function runningSubmission(tx: Tx, { agencyId }: Member, candidateId: string, jobId: string): Promise<string | undefined> {
  const [running] = await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(
      and(
        eq(submissions.agencyId, agencyId),
        eq(submissions.candidateId, candidateId),
        eq(submissions.jobId, jobId),
        inArray(submissions.status, ["active", "offered"]),
      ),
    )
    .limit(1);
  return running?.id;
}

async function submit({ tx, audit }: Unit, actor: Member, input: { candidateId: string; jobId: string }, call: Call): Promise<string> {
  const created = await addSubmission(tx, actor, input, call).catch(within("submission.job"));
  audit({ entity: "submission", entityId: created.id, after: input });
  return created.id;
}
