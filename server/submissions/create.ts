import { and, eq, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, Tx } from "#/db/database.ts";
import { DomainError, invalid, notFound } from "#/db/errors.ts";
import { candidates, statusChanges, type Submission, submissions } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { visibleTo } from "../candidates/visible.ts";
import { findJob } from "../clients/find.ts";
import type { CreateSubmissionInput } from "./schema.ts";

/** Puts a candidate forward for an open job. CONFLICT when they already are; INVALID when the job takes nobody. */
export async function createSubmission(db: Database, actor: Member, input: CreateSubmissionInput, call: Call): Promise<Submission> {
  requireAbility(actor, "candidate.write");
  return db.transact(actor, { action: "submission.create", input, ...call }, async ({ tx, audit }) => {
    const created = await addSubmission(tx, actor, input, call);
    audit({ entity: "submission", entityId: created.id, after: input });
    return created;
  });
}

/** The same inside a caller's own transaction, who audits it. */
export async function addSubmission(
  tx: Tx,
  actor: Member,
  { candidateId, jobId }: CreateSubmissionInput,
  { now, newId }: Call,
): Promise<Submission> {
  const { agencyId } = actor;
  const [candidate] = await tx
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(visibleTo(actor), eq(candidates.id, candidateId)));
  if (!candidate) throw notFound("candidate");
  const job = await findJob(tx, agencyId, jobId);
  if (job.status !== "open")
    throw invalid("jobId", `this job is ${job.status === "on_hold" ? "on hold" : job.status}: open it first, or choose another`);
  await refuseSecond(tx, actor, { candidateId, jobId });

  const row = { agencyId, id: newId(), candidateId, jobId, status: "active" as const, version: 1, createdAt: now, updatedAt: now };
  const [created] = await tx.insert(submissions).values(row).returning();
  await tx.insert(statusChanges).values({
    agencyId,
    id: newId(),
    submissionId: row.id,
    fromStatus: null,
    toStatus: row.status,
    reason: null,
    memberId: actor.memberId,
    at: now,
  });
  await refreshCandidate(tx, agencyId, candidateId);
  return created!;
}

/** One open submission for a candidate and a job; `except` is the one that is about to open again. */
export async function refuseSecond(
  tx: Tx,
  { agencyId }: Member,
  { candidateId, jobId }: CreateSubmissionInput,
  except?: string,
): Promise<void> {
  const open = await tx
    .select()
    .from(submissions)
    .where(
      and(
        eq(submissions.agencyId, agencyId),
        eq(submissions.candidateId, candidateId),
        eq(submissions.jobId, jobId),
        inArray(submissions.status, ["active", "offered"]),
      ),
    )
    .limit(2);
  const other = open.find((submission) => submission.id !== except);
  if (other) throw new DomainError("CONFLICT", "this candidate is already put forward for this job", { current: other });
}
