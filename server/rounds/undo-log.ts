import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";

import type { AgencyId, Member } from "#/db/actor.ts";
import type { AuditEvent, Tx } from "#/db/database.ts";
import {
  candidates,
  checklistTicks,
  clients,
  contacts,
  handedOutChecklists,
  interestReadings,
  jobs,
  practices,
  type Round,
  roundInterviewers,
  rounds,
  searchDocuments,
  statusChanges,
  submissions,
} from "#/db/schema.ts";

import { refreshCandidate } from "../candidates/refresh.ts";

/** What one `logRound` made besides the debrief; null where it found something that was there already. */
export const madeByLog = z.object({
  nextRoundId: z.string().nullable(),
  submissionId: z.string().nullable(),
  candidateId: z.string().nullable(),
  jobId: z.string().nullable(),
  clientId: z.string().nullable(),
});
export type MadeByLog = z.infer<typeof madeByLog>;

/** Removes a logged round and what was made for it. Anything that has been built on or changed since, stays. */
export async function takeBackLog(tx: Tx, audit: (event: AuditEvent) => void, actor: Member, round: Round, made: MadeByLog): Promise<void> {
  const { agencyId } = actor;
  await removeRound(tx, agencyId, round.id);
  audit({ entity: "round", entityId: round.id, before: { status: round.status, version: round.version } });
  if (made.nextRoundId && (await untouchedRound(tx, agencyId, made.nextRoundId))) {
    await removeRound(tx, agencyId, made.nextRoundId);
    audit({ entity: "round", entityId: made.nextRoundId, before: { status: "scheduled", version: 1 } });
  }
  const gone = await removeMade(tx, agencyId, made);
  for (const [entity, entityId] of gone) audit({ entity, entityId, before: { version: 1 } });
  if (!gone.some(([entity]) => entity === "candidate")) await refreshCandidate(tx, agencyId, round.candidateId);
}

async function removeRound(tx: Tx, agencyId: AgencyId, roundId: string): Promise<void> {
  for (const table of [roundInterviewers, checklistTicks, handedOutChecklists] as const) {
    await tx.delete(table).where(and(eq(table.agencyId, agencyId), eq(table.roundId, roundId)));
  }
  await tx
    .update(interestReadings)
    .set({ roundId: null })
    .where(and(eq(interestReadings.agencyId, agencyId), eq(interestReadings.roundId, roundId)));
  await tx.delete(rounds).where(and(eq(rounds.agencyId, agencyId), eq(rounds.id, roundId)));
}

async function untouchedRound(tx: Tx, agencyId: AgencyId, roundId: string): Promise<boolean> {
  const [row] = await tx
    .select({ version: rounds.version })
    .from(rounds)
    .where(and(eq(rounds.agencyId, agencyId), eq(rounds.id, roundId)));
  if (row?.version !== 1) return false;
  const used = [checklistTicks, handedOutChecklists, interestReadings].map((table) =>
    tx.$count(table, and(eq(table.agencyId, agencyId), eq(table.roundId, roundId))),
  );
  for (const count of used) if ((await count) > 0) return false;
  return true;
}

type Gone = ["submission" | "candidate" | "job" | "client", string];

/** From the leaf to the root, and only while nothing hangs on it: a submission, then its job, client and candidate. */
async function removeMade(tx: Tx, agencyId: AgencyId, made: MadeByLog): Promise<Gone[]> {
  const gone: Gone[] = [];
  if (made.submissionId && (await removeSubmission(tx, agencyId, made.submissionId))) gone.push(["submission", made.submissionId]);
  if (made.jobId && (await tx.$count(submissions, and(eq(submissions.agencyId, agencyId), eq(submissions.jobId, made.jobId)))) === 0) {
    await tx.delete(jobs).where(and(eq(jobs.agencyId, agencyId), eq(jobs.id, made.jobId)));
    gone.push(["job", made.jobId]);
  }
  if (made.clientId && (await clientIsEmpty(tx, agencyId, made.clientId))) {
    await tx.delete(clients).where(and(eq(clients.agencyId, agencyId), eq(clients.id, made.clientId)));
    gone.push(["client", made.clientId]);
  }
  if (
    made.candidateId &&
    (await tx.$count(submissions, and(eq(submissions.agencyId, agencyId), eq(submissions.candidateId, made.candidateId)))) === 0
  ) {
    await tx
      .delete(candidates)
      .where(and(eq(candidates.agencyId, agencyId), eq(candidates.id, made.candidateId), eq(candidates.version, 1)));
    gone.push(["candidate", made.candidateId]);
  }
  const ids = gone.map(([, id]) => id);
  if (ids.length > 0)
    await tx.delete(searchDocuments).where(and(eq(searchDocuments.agencyId, agencyId), inArray(searchDocuments.entityId, ids)));
  return gone;
}

async function removeSubmission(tx: Tx, agencyId: AgencyId, id: string): Promise<boolean> {
  for (const table of [rounds, interestReadings, practices] as const) {
    if ((await tx.$count(table, and(eq(table.agencyId, agencyId), eq(table.submissionId, id)))) > 0) return false;
  }
  const [row] = await tx
    .select({ version: submissions.version })
    .from(submissions)
    .where(and(eq(submissions.agencyId, agencyId), eq(submissions.id, id)));
  if (row?.version !== 1) return false;
  await tx.delete(statusChanges).where(and(eq(statusChanges.agencyId, agencyId), eq(statusChanges.submissionId, id)));
  await tx.delete(submissions).where(and(eq(submissions.agencyId, agencyId), eq(submissions.id, id)));
  return true;
}

async function clientIsEmpty(tx: Tx, agencyId: AgencyId, id: string): Promise<boolean> {
  for (const table of [jobs, contacts] as const) {
    if ((await tx.$count(table, and(eq(table.agencyId, agencyId), eq(table.clientId, id)))) > 0) return false;
  }
  return true;
}
