import { and, asc, eq, inArray } from "drizzle-orm";

import type { AgencyId } from "#/db/actor.ts";
import type { Tx } from "#/db/database.ts";
import {
  candidateShares,
  candidates,
  checklistTicks,
  handedOutChecklists,
  interestReadings,
  practices,
  roundInterviewers,
  rounds,
  statusChanges,
  submissions,
} from "#/db/schema.ts";
import { unindex } from "#/db/search.ts";

/** Deletes up to `most` sample candidates with all that hangs on them, children first. Answers whom; none means all are gone. */
export async function removePeople(tx: Tx, agencyId: AgencyId, most: number): Promise<{ id: string; name: string }[]> {
  const people = await tx
    .select({ id: candidates.id, name: candidates.name })
    .from(candidates)
    .where(and(eq(candidates.agencyId, agencyId), eq(candidates.sample, true)))
    .orderBy(asc(candidates.id))
    .limit(most);
  const ids = people.map((person) => person.id);
  if (ids.length === 0) return [];

  const theirRounds = tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.agencyId, agencyId), inArray(rounds.candidateId, ids)));
  for (const table of [checklistTicks, handedOutChecklists, roundInterviewers]) {
    await tx.delete(table).where(and(eq(table.agencyId, agencyId), inArray(table.roundId, theirRounds)));
  }
  const theirSubmissions = tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.agencyId, agencyId), inArray(submissions.candidateId, ids)));
  for (const table of [interestReadings, practices, statusChanges]) {
    await tx.delete(table).where(and(eq(table.agencyId, agencyId), inArray(table.submissionId, theirSubmissions)));
  }
  for (const table of [rounds, submissions, candidateShares]) {
    await tx.delete(table).where(and(eq(table.agencyId, agencyId), inArray(table.candidateId, ids)));
  }
  for (const entityId of ids) await unindex(tx, { agencyId, kind: "candidate", entityId });
  await tx.delete(candidates).where(and(eq(candidates.agencyId, agencyId), inArray(candidates.id, ids)));
  return people;
}
