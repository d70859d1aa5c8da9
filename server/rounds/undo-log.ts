import { and, eq } from "drizzle-orm";
import { z } from "zod";

import type { AgencyId, Member } from "#/db/actor.ts";
import type { AuditEvent, Tx } from "#/db/database.ts";
import {
  candidateShares,
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
  statusChanges,
  submissions,
} from "#/db/schema.ts";
import { unindex } from "#/db/search.ts";

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

/** From the leaf to the root: a submission, then its job, client and candidate; each only as it was made and while nothing hangs on it. */
async function removeMade(tx: Tx, agencyId: AgencyId, { submissionId, jobId, clientId, candidateId }: MadeByLog): Promise<Gone[]> {
  const gone: Gone[] = [];
  if (submissionId && (await removeSubmission(tx, agencyId, submissionId))) gone.push(["submission", submissionId]);
  if (jobId && (await jobIsUnused(tx, agencyId, jobId))) gone.push(await remove(tx, agencyId, "job", jobId));
  if (clientId && (await clientIsUnused(tx, agencyId, clientId))) gone.push(await remove(tx, agencyId, "client", clientId));
  if (candidateId && (await candidateIsUnused(tx, agencyId, candidateId))) gone.push(await remove(tx, agencyId, "candidate", candidateId));
  return gone;
}

const TABLES = { job: jobs, client: clients, candidate: candidates } as const;
type Kind = keyof typeof TABLES;

async function remove(tx: Tx, agencyId: AgencyId, kind: Kind, entityId: string): Promise<Gone> {
  const table = TABLES[kind];
  await tx.delete(table).where(and(eq(table.agencyId, agencyId), eq(table.id, entityId)));
  await unindex(tx, { agencyId, kind, entityId });
  return [kind, entityId];
}

async function isAsMade(tx: Tx, agencyId: AgencyId, kind: Kind, id: string): Promise<boolean> {
  const table = TABLES[kind];
  return (await tx.$count(table, and(eq(table.agencyId, agencyId), eq(table.id, id), eq(table.version, 1)))) === 1;
}

async function jobIsUnused(tx: Tx, agencyId: AgencyId, id: string): Promise<boolean> {
  const used = await tx.$count(submissions, and(eq(submissions.agencyId, agencyId), eq(submissions.jobId, id)));
  return used === 0 && isAsMade(tx, agencyId, "job", id);
}

async function clientIsUnused(tx: Tx, agencyId: AgencyId, id: string): Promise<boolean> {
  for (const table of [jobs, contacts] as const) {
    if ((await tx.$count(table, and(eq(table.agencyId, agencyId), eq(table.clientId, id)))) > 0) return false;
  }
  return isAsMade(tx, agencyId, "client", id);
}

/** Sharing builds on a candidate too, though it leaves their row as it is. */
async function candidateIsUnused(tx: Tx, agencyId: AgencyId, id: string): Promise<boolean> {
  for (const table of [submissions, candidateShares] as const) {
    if ((await tx.$count(table, and(eq(table.agencyId, agencyId), eq(table.candidateId, id)))) > 0) return false;
  }
  return isAsMade(tx, agencyId, "candidate", id);
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
