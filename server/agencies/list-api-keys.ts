import { and, desc, eq, isNull, lt } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { apiKeys, members } from "#/db/schema.ts";

import { hasAbility, requireAbility } from "../auth/abilities.ts";
import type { ListApiKeysInput } from "./schema.ts";

/** The keys in use, newest first: one's own, or for an admin everybody's. Never a key or its hash. */
export async function listApiKeys(db: Database, actor: Member, { cursor, limit }: ListApiKeysInput) {
  requireAbility(actor, "api_key.own");
  const { id, label, hint, createdAt, lastUsedAt, memberId } = apiKeys;
  const whose = hasAbility(actor, "api_key.manage") ? undefined : eq(memberId, actor.memberId);
  const rows = await db.read(actor, (tx) =>
    tx
      .select({ id, label, hint, createdAt, lastUsedAt, memberId, memberName: members.name })
      .from(apiKeys)
      .innerJoin(members, and(eq(members.agencyId, apiKeys.agencyId), eq(members.id, memberId)))
      .where(and(eq(apiKeys.agencyId, actor.agencyId), isNull(apiKeys.revokedAt), whose, cursor ? lt(id, cursor) : undefined))
      .orderBy(desc(id))
      .limit(limit + 1),
  );
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
}
