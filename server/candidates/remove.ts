import { and, eq, inArray } from "drizzle-orm";

import type { AgencyId, Member } from "#/db/actor.ts";
import type { Database, Tx } from "#/db/database.ts";
import { DomainError, notFound, stale } from "#/db/errors.ts";
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

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { countOf } from "../names.ts";
import type { RemoveCandidateInput } from "./schema.ts";
import { visibleTo } from "./visible.ts";

/** Removes a candidate with everything planned for them. CONFLICT once they held a round: the log of what was asked stays honest. */
export async function removeCandidate(
  db: Database,
  actor: Member,
  input: RemoveCandidateInput,
  call: Call,
): Promise<{ candidateId: string }> {
  requireAbility(actor, "candidate.write");
  const { candidateId, seenVersion } = input;
  const { agencyId } = actor;

  return db.transact(actor, { action: "candidate.remove", input, ...call }, async ({ tx, audit }) => {
    const [row] = await tx
      .select()
      .from(candidates)
      .where(and(visibleTo(actor), eq(candidates.id, candidateId)));
    if (!row) throw notFound("candidate");
    if (row.version !== seenVersion) throw stale("candidate", row);
    const held = await tx.$count(
      rounds,
      and(eq(rounds.agencyId, agencyId), eq(rounds.candidateId, candidateId), eq(rounds.status, "held")),
    );
    if (held > 0)
      throw new DomainError("CONFLICT", `${countOf(held, "held round")} in the log: the candidate stays, so that the figures stay true`, {
        current: row,
      });

    await removePlans(tx, agencyId, candidateId);
    await unindex(tx, { agencyId, kind: "candidate", entityId: candidateId });
    await tx.delete(candidates).where(and(eq(candidates.agencyId, agencyId), eq(candidates.id, candidateId)));
    audit({ entity: "candidate", entityId: candidateId, before: row });
    return { candidateId };
  });
}

/** Submissions and rounds that never took place, children first. */
async function removePlans(tx: Tx, agencyId: AgencyId, candidateId: string): Promise<void> {
  const ofRounds = tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.agencyId, agencyId), eq(rounds.candidateId, candidateId)));
  for (const table of [checklistTicks, handedOutChecklists, roundInterviewers]) {
    await tx.delete(table).where(and(eq(table.agencyId, agencyId), inArray(table.roundId, ofRounds)));
  }
  const ofSubmissions = tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.agencyId, agencyId), eq(submissions.candidateId, candidateId)));
  for (const table of [interestReadings, practices, statusChanges]) {
    await tx.delete(table).where(and(eq(table.agencyId, agencyId), inArray(table.submissionId, ofSubmissions)));
  }
  for (const table of [rounds, submissions, candidateShares]) {
    await tx.delete(table).where(and(eq(table.agencyId, agencyId), eq(table.candidateId, candidateId)));
  }
}
