import type { AgencyId } from "#/db/actor.ts";
import type { Tx } from "#/db/database.ts";
import {
  candidates,
  checklistTicks,
  interestReadings,
  practices,
  roundInterviewers,
  rounds,
  statusChanges,
  submissions,
} from "#/db/schema.ts";

import { indexCandidate } from "../candidates/index-candidate.ts";
import type { PersonRows } from "./rows.ts";

/** Writes one sample candidate and all that hangs on them, parents first. */
export async function savePerson(tx: Tx, agencyId: AgencyId, rows: PersonRows): Promise<void> {
  const { id, name, email } = rows.candidate;
  await tx.insert(candidates).values(rows.candidate);
  await indexCandidate(tx, agencyId, { id, name, email: email ?? null });
  if (rows.submissions.length > 0) await tx.insert(submissions).values(rows.submissions);
  if (rows.statusChanges.length > 0) await tx.insert(statusChanges).values(rows.statusChanges);
  if (rows.rounds.length > 0) await tx.insert(rounds).values(rows.rounds);
  if (rows.interviewers.length > 0) await tx.insert(roundInterviewers).values(rows.interviewers);
  if (rows.readings.length > 0) await tx.insert(interestReadings).values(rows.readings);
  if (rows.practices.length > 0) await tx.insert(practices).values(rows.practices);
  if (rows.ticks.length > 0) await tx.insert(checklistTicks).values(rows.ticks);
}
