import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { apiKeys } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { newSecret, secretHash } from "../auth/secrets.ts";
import type { Call } from "../call.ts";
import type { CreateApiKeyInput } from "./schema.ts";

const HINT = 10;

/** A key that acts as the member. `key` is answered here once and never stored; a replayed request gets null instead. */
export async function createApiKey(db: Database, actor: Member, input: CreateApiKeyInput, call: Call) {
  requireAbility(actor, "api_key.own");
  const { agencyId, memberId } = actor;
  const key = `askw_${newSecret()}`;
  const keyHash = secretHash(key);
  const hint = key.slice(0, HINT);

  const made = await db.transact(actor, { action: "api_key.create", input, ...call }, async ({ tx, audit }) => {
    const id = call.newId();
    await tx
      .insert(apiKeys)
      .values({ agencyId, id, memberId, label: input.label, keyHash, hint, createdAt: call.now, lastUsedAt: null, revokedAt: null });
    audit({ entity: "api_key", entityId: id, after: { label: input.label, hint } });
    return { id, label: input.label, hint, createdAt: call.now, keyHash };
  });
  const { keyHash: stored, ...shown } = made;
  return { ...shown, key: stored === keyHash ? key : null };
}
