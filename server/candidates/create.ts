import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError, isUniqueViolation } from "#/db/errors.ts";
import { candidates, type Candidate, type NewCandidate } from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { foldName } from "../names.ts";
import { NOT_DUE } from "./refresh.ts";
import type { CreateCandidateInput } from "./schema.ts";

/** Adds a candidate, owned by the member who adds them. CONFLICT when the agency already has the address. */
export async function createCandidate(db: Database, actor: Member, input: CreateCandidateInput, call: Call): Promise<Candidate> {
  requireAbility(actor, "candidate.write");
  const { agencyId, memberId } = actor;
  const { now, idempotencyKey } = call;

  return db.transact(actor, { action: "candidate.create", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const row: NewCandidate = { agencyId, id: call.newId(), ownerId: memberId, ...input, sortName: foldName(input.name), lastClose: "none", activeSubmissions: 0, dueAt: NOT_DUE, sample: false, version: 1, createdAt: now, updatedAt: now };
    const [created] = await tx.insert(candidates).values(row).returning();
    await indexForSearch(tx, { agencyId, kind: "candidate", entityId: row.id, text: `${row.name} ${row.email}` });
    audit({ entity: "candidate", entityId: row.id, after: input });
    return created!;
  }).catch(refuseKnownAddress);
}

export function refuseKnownAddress(error: unknown): never {
  throw isUniqueViolation(error) ? new DomainError("CONFLICT", "the agency already has a candidate with this address", { cause: error }) : error;
}
