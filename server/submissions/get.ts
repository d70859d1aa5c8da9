import { and, asc, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { statusChanges } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { findSubmission } from "./find.ts";
import type { SubmissionKey } from "./schema.ts";

/** One submission with every change of its status, oldest first. */
export async function getSubmission(db: Database, actor: Member, { submissionId }: SubmissionKey) {
  requireAbility(actor, "candidate.read");
  return db.read(actor, async (tx) => {
    const submission = await findSubmission(tx, actor, submissionId);
    const history = await tx
      .select()
      .from(statusChanges)
      .where(and(eq(statusChanges.agencyId, actor.agencyId), eq(statusChanges.submissionId, submissionId)))
      .orderBy(asc(statusChanges.at), asc(statusChanges.id))
      .limit(200);
    return { ...submission, history };
  });
}
