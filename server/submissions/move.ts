import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Tx } from "#/db/database.ts";
import { DomainError } from "#/db/errors.ts";
import { statusChanges, type Submission, submissions } from "#/db/schema.ts";

import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { refuseSecond } from "./create.ts";
import { isOpen, type Standing, standingFaults } from "./status.ts";

type Process = Pick<Submission, "processRounds" | "processDecides">;

/**
 * Brings a submission to a new standing inside the caller's transaction, who audits it: the row, one line of history when
 * the status moved, and the candidate's list columns. INVALID names what the rules refuse.
 */
export async function moveSubmission(
  tx: Tx,
  actor: Member,
  before: Submission,
  after: Standing & Partial<Process>,
  { now, newId }: Call,
): Promise<Submission> {
  const { agencyId, memberId } = actor;
  const faults = standingFaults(before.status, after);
  const [fault] = Object.entries(faults);
  if (fault) throw new DomainError("INVALID", `${fault[0]} ${fault[1]}`, { fields: faults });
  if (isOpen(after.status) && !isOpen(before.status)) await refuseSecond(tx, actor, before, before.id);

  const [updated] = await tx
    .update(submissions)
    .set({ ...after, version: before.version + 1, updatedAt: now })
    .where(and(eq(submissions.agencyId, agencyId), eq(submissions.id, before.id)))
    .returning();
  if (after.status !== before.status) {
    const change = { fromStatus: before.status, toStatus: after.status, reason: after.statusReason };
    await tx.insert(statusChanges).values({ agencyId, id: newId(), submissionId: before.id, ...change, memberId, at: now });
    await refreshCandidate(tx, agencyId, before.candidateId);
  }
  return updated!;
}
