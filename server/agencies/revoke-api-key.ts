import { and, eq, isNull } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { apiKeys } from "#/db/schema.ts";

import { hasAbility, requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import type { ApiKeyInput } from "./schema.ts";

/** Ends a key at once: one's own, or as an admin anybody's. */
export async function revokeApiKey(db: Database, actor: Member, input: ApiKeyInput, call: Call): Promise<void> {
  requireAbility(actor, "api_key.own");
  const whose = hasAbility(actor, "api_key.manage") ? undefined : eq(apiKeys.memberId, actor.memberId);
  const theirs = and(eq(apiKeys.agencyId, actor.agencyId), eq(apiKeys.id, input.apiKeyId), isNull(apiKeys.revokedAt), whose);
  await db.transact(actor, { action: "api_key.revoke", input, ...call }, async ({ tx, audit }) => {
    const [revoked] = await tx.update(apiKeys).set({ revokedAt: call.now }).where(theirs).returning();
    if (!revoked) throw notFound("API key");
    audit({ entity: "api_key", entityId: revoked.id, after: { revoked: true } });
  });
}
