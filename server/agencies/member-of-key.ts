import { and, eq, isNull } from "drizzle-orm";

import { system, type AgencyId, type Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError } from "#/db/errors.ts";
import { agencies, apiKeys, members } from "#/db/schema.ts";

import { secretHash } from "../auth/secrets.ts";
import { logDefect } from "../log.ts";

const FORM = /^askw_[A-Za-z0-9_-]{43}$/;
const FRESH_MS = 60_000;
const noting = new Set<string>();

/** The member an API key acts as, or null: unknown, revoked, or its member is shut out. Notes its use at most once a minute. */
export async function memberOfKey(db: Database, key: string, now: Date): Promise<Member | null> {
  if (!FORM.test(key)) return null;
  const [row] = await db.read(system("api-key"), (tx) =>
    tx
      .select({
        keyId: apiKeys.id,
        lastUsedAt: apiKeys.lastUsedAt,
        agencyId: apiKeys.agencyId,
        memberId: members.id,
        role: members.role,
        visibility: agencies.visibility,
      })
      .from(apiKeys)
      .innerJoin(members, and(eq(members.agencyId, apiKeys.agencyId), eq(members.id, apiKeys.memberId)))
      .innerJoin(agencies, eq(agencies.id, apiKeys.agencyId))
      .where(and(eq(apiKeys.keyHash, secretHash(key)), isNull(apiKeys.revokedAt), eq(members.status, "active")))
      .limit(1),
  );
  if (!row) return null;
  const { keyId, lastUsedAt, agencyId, ...who } = row;
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= FRESH_MS) noteUse(db, agencyId, keyId, now);
  return { kind: "member", agencyId: agencyId as AgencyId, ...who };
}

/** Beside the request, not within it: a full disk or a held lock must not keep a key from reading. */
function noteUse(db: Database, agencyId: string, keyId: string, now: Date): void {
  if (noting.has(keyId)) return;
  noting.add(keyId);
  const mine = and(eq(apiKeys.agencyId, agencyId), eq(apiKeys.id, keyId));
  void db
    .transact(system("api-key"), { action: "api_key.use", input: null, now }, async ({ tx }) => {
      await tx.update(apiKeys).set({ lastUsedAt: now }).where(mine);
    })
    .catch((error: unknown) => {
      if (!(error instanceof DomainError && error.code === "UNAVAILABLE")) logDefect("api-key", error);
    })
    .finally(() => noting.delete(keyId));
}
