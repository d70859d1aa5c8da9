import { createHash } from "node:crypto";

import { eq, lt, sql } from "drizzle-orm";

import { system } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { signIn } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";

const attempts = signIn.rateLimit;
const actor = system("sign-in");
const MINUTE = 60_000;
const KEPT = 60 * MINUTE;

/** At most `max` tries before a pause of `minutes` since the last one; so never more than `max` in any `minutes`. */
export interface Limit {
  max: number;
  minutes: number;
}

export const PER_ACCOUNT: Limit = { max: 10, minutes: 15 };
export const PER_ADDRESS: Limit = { max: 60, minutes: 5 };
/** Without a trusted proxy nobody's address is known, so all visitors share one generous count that only stops floods. */
export const ALTOGETHER: Limit = { max: 300, minutes: 1 };

const keyOf = (kind: string, name: string) => createHash("sha256").update(`${kind}:${name}`).digest("hex");
export const accountKey = (email: string) => keyOf("account", email.trim().toLowerCase());
export const addressKey = (address: string | null) => keyOf("address", address ?? "unknown");

/** Counts one try, before it is known how it ends. Null: go on; else the seconds to wait. One statement, so that twins cannot slip through. */
export async function countTry(db: Database, key: string, { max, minutes }: Limit, now: Date): Promise<number | null> {
  const at = now.getTime();
  const over = sql`${attempts.lastRequest} <= ${at - minutes * MINUTE}`;
  return db.transact(actor, { action: "sign-in.count", input: null, now }, async ({ tx }) => {
    const [row] = await tx
      .insert(attempts)
      .values({ id: uuidv7(at), key, count: 1, lastRequest: at })
      .onConflictDoUpdate({
        target: attempts.key,
        set: {
          count: sql`case when ${over} then 1 when ${attempts.count} > ${max} then ${attempts.count} else ${attempts.count} + 1 end`,
          lastRequest: sql`case when ${over} or ${attempts.count} < ${max} then ${at} else ${attempts.lastRequest} end`,
        },
      })
      .returning();
    if (row!.count === 1) await tx.delete(attempts).where(lt(attempts.lastRequest, at - KEPT));
    return row!.count <= max ? null : Math.max(1, Math.ceil((row!.lastRequest + minutes * MINUTE - at) / 1_000));
  });
}

export async function forgetTries(db: Database, key: string, now: Date): Promise<void> {
  await db.transact(actor, { action: "sign-in.forget", input: null, now }, async ({ tx }) => {
    await tx.delete(attempts).where(eq(attempts.key, key)).returning();
  });
}
