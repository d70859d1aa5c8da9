import { and, eq, isNull } from "drizzle-orm";

import { system } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { agencies, setupLinks } from "#/db/schema.ts";

import { newSecret, secretHash } from "../auth/secrets.ts";
import type { Call } from "../call.ts";

const actor = system("setup-link");

async function isEmpty(tx: ReadDb): Promise<boolean> {
  const [row] = await tx.select({ id: agencies.id }).from(agencies).limit(1);
  return row === undefined;
}

/**
 * The token of a one-time link that makes the installation's first agency (256 random bits, base64url), or null where
 * an agency exists. Only its hash is kept; a link made earlier and not used stops working.
 */
export async function makeSetupLink(db: Database, { now, newId }: Call): Promise<string | null> {
  const token = newSecret();
  return db.transact(actor, { action: "setup-link.make", input: null, now }, async ({ tx }) => {
    if (!(await isEmpty(tx))) return null;
    await tx.delete(setupLinks).where(isNull(setupLinks.usedAt));
    await tx.insert(setupLinks).values({ id: newId(), tokenHash: secretHash(token), createdAt: now, usedAt: null });
    return token;
  });
}

/** The link a token belongs to, as long as it was not used and no agency exists; otherwise null. */
export async function findSetupLink(db: Database, token: string): Promise<{ id: string } | null> {
  return db.read(actor, async (tx) => {
    if (!(await isEmpty(tx))) return null;
    const [link] = await tx
      .select({ id: setupLinks.id })
      .from(setupLinks)
      .where(and(eq(setupLinks.tokenHash, secretHash(token)), isNull(setupLinks.usedAt)));
    return link ?? null;
  });
}
