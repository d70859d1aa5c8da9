import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError, isUniqueViolation } from "#/db/errors.ts";
import { type Candidate, candidates, type NewCandidate } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { foldName } from "../names.ts";
import { indexCandidate } from "./index-candidate.ts";
import { requireActiveMember } from "./owner.ts";
import { NOT_DUE } from "./refresh.ts";
import type { CreateCandidateInput } from "./schema.ts";

/** Adds a candidate, owned by the member who adds them unless another is named. CONFLICT when the agency already has the address. */
export async function createCandidate(db: Database, actor: Member, input: CreateCandidateInput, call: Call): Promise<Candidate> {
  requireAbility(actor, "candidate.write");
  const row = newCandidate(actor, input, call);

  return db
    .transact(actor, { action: "candidate.create", input, ...call }, async ({ tx, audit }) => {
      if (input.ownerId) await requireActiveMember(tx, actor.agencyId, input.ownerId, "ownerId");
      const [created] = await tx.insert(candidates).values(row).returning();
      await indexCandidate(tx, actor.agencyId, created!);
      audit({ entity: "candidate", entityId: row.id, after: input });
      return created!;
    })
    .catch(refuseKnownAddress);
}

/** The row of a candidate who has no submission yet. */
export function newCandidate({ agencyId, memberId }: Member, input: CreateCandidateInput, { now, newId }: Call): NewCandidate {
  return {
    agencyId,
    id: newId(),
    ownerId: input.ownerId ?? memberId,
    name: input.name,
    sortName: foldName(input.name),
    email: input.email ?? null,
    phone: input.phone ?? null,
    headline: input.headline ?? null,
    lastClose: "none",
    activeSubmissions: 0,
    dueAt: NOT_DUE,
    sample: false,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

export function refuseKnownAddress(error: unknown): never {
  throw isUniqueViolation(error)
    ? new DomainError("CONFLICT", "the agency already has a candidate with this address", {
        cause: error,
        fields: { email: "belongs to another candidate" },
      })
    : error;
}
