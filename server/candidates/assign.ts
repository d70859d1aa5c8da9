import { and, eq, inArray, sql } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError, notFound } from "#/db/errors.ts";
import { candidates } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { requireActiveMember } from "./owner.ts";
import type { AssignCandidatesInput } from "./schema.ts";
import { keepInSight } from "./share.ts";
import { visibleTo } from "./visible.ts";

export interface Assigned {
  candidateId: string;
  fromOwnerId: string;
  ownerId: string;
}

/**
 * Gives candidates new owners, all or none, and says who owned them before, so that the same verb undoes it. Rounds already
 * held keep their credit. CONFLICT when somebody was faster with one of them.
 */
export async function assignCandidates(
  db: Database,
  actor: Member,
  input: AssignCandidatesInput,
  call: Call,
): Promise<{ assigned: Assigned[] }> {
  requireAbility(actor, "candidate.write");
  const { agencyId } = actor;
  const ids = input.assignments.map((assignment) => assignment.candidateId);

  return db.transact(actor, { action: "candidate.assign", input, ...call }, async ({ tx, audit }) => {
    const rows = await tx
      .select({ id: candidates.id, name: candidates.name, ownerId: candidates.ownerId })
      .from(candidates)
      .where(and(visibleTo(actor), inArray(candidates.id, ids)));
    const owners = new Map(rows.map((row) => [row.id, row]));
    for (const ownerId of new Set(input.assignments.map((assignment) => assignment.ownerId)))
      await requireActiveMember(tx, agencyId, ownerId, "ownerId");

    const assigned: Assigned[] = [];
    for (const { candidateId, ownerId, seenOwnerId } of input.assignments) {
      const row = owners.get(candidateId);
      if (!row) throw notFound("candidate");
      if (seenOwnerId && row.ownerId !== seenOwnerId)
        throw new DomainError("CONFLICT", `${row.name} has another owner meanwhile; nothing was changed`, { current: row });
      if (row.ownerId === ownerId) continue;
      await tx
        .update(candidates)
        .set({ ownerId, version: sql`${candidates.version} + 1`, updatedAt: call.now })
        .where(and(eq(candidates.agencyId, agencyId), eq(candidates.id, candidateId)));
      audit({ entity: "candidate", entityId: candidateId, before: { ownerId: row.ownerId }, after: { ownerId } });
      assigned.push({ candidateId, fromOwnerId: row.ownerId, ownerId });
    }
    await keepInSight(
      tx,
      actor,
      assigned.map((one) => one.candidateId),
      call.now,
    );
    return { assigned };
  });
}
