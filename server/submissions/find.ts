import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { candidates, type Submission, submissions } from "#/db/schema.ts";

import { visibleTo } from "../candidates/visible.ts";

/** A submission of a candidate the actor may see; NOT_FOUND otherwise. */
export async function findSubmission(tx: ReadDb, actor: Member, submissionId: string): Promise<Submission> {
  const [found] = await tx
    .select({ submission: submissions })
    .from(submissions)
    .innerJoin(candidates, and(eq(candidates.agencyId, submissions.agencyId), eq(candidates.id, submissions.candidateId)))
    .where(and(visibleTo(actor), eq(submissions.agencyId, actor.agencyId), eq(submissions.id, submissionId)));
  if (!found) throw notFound("submission");
  return found.submission;
}
