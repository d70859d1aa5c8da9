import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { candidates, type Job, jobs, type Round, rounds, type Submission, submissions } from "#/db/schema.ts";

import { visibleTo } from "../candidates/visible.ts";

export interface OpenRound {
  round: Round;
  /** The candidate's owner now, who gets the credit when the round becomes held. */
  ownerId: string;
  submission: Submission;
}

/** A round this member may see, with what every change to it needs; NOT_FOUND for any other. */
export async function openRound(tx: ReadDb, actor: Member, roundId: string): Promise<OpenRound> {
  const [found] = await tx
    .select({ round: rounds, ownerId: candidates.ownerId, submission: submissions })
    .from(rounds)
    .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
    .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
    .where(and(visibleTo(actor), eq(rounds.agencyId, actor.agencyId), eq(rounds.id, roundId)));
  if (!found) throw notFound("round");
  return found;
}

export interface OpenSubmission {
  submission: Submission;
  job: Job;
  ownerId: string;
}

/** A submission this member may see, with its job; NOT_FOUND for any other. */
export async function openSubmission(tx: ReadDb, actor: Member, submissionId: string): Promise<OpenSubmission> {
  const [found] = await tx
    .select({ submission: submissions, job: jobs, ownerId: candidates.ownerId })
    .from(submissions)
    .innerJoin(candidates, and(eq(candidates.agencyId, submissions.agencyId), eq(candidates.id, submissions.candidateId)))
    .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
    .where(and(visibleTo(actor), eq(submissions.agencyId, actor.agencyId), eq(submissions.id, submissionId)));
  if (!found) throw notFound("submission");
  return found;
}
