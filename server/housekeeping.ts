import { and, eq, inArray, lt } from "drizzle-orm";

import { system } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { agencies, idempotencyReplies as replies, signIn } from "#/db/schema.ts";

const DAY = 86_400_000;
/** A caller who has not asked again within a week has stopped asking; until then the same key gets the same reply. */
export const REPLIES_KEPT_MS = 7 * DAY;
const PORTION = 500;
const MOST_AGENCIES = 10_000;
const actor = system("housekeeping");

/** Deletes what has had its day: sessions past their end, and stored replies, which hold personal data. Gives how many went. */
export async function keepHouse(db: Database, now: Date): Promise<{ sessions: number; replies: number }> {
  const request = { action: "housekeeping", input: null, now };
  const sessions = await db.transact(actor, request, ({ tx }) =>
    tx.delete(signIn.session).where(lt(signIn.session.expiresAt, now)).returning({ id: signIn.session.id }),
  );
  const all = await db.read(actor, (tx) => tx.select({ id: agencies.id }).from(agencies).limit(MOST_AGENCIES));
  let gone = 0;
  for (const { id } of all) gone += await forgetReplies(db, id, now);
  return { sessions: sessions.length, replies: gone };
}

/** In portions, so that nobody waits long for the writer. */
async function forgetReplies(db: Database, agencyId: string, now: Date): Promise<number> {
  const old = and(eq(replies.agencyId, agencyId), lt(replies.createdAt, new Date(now.getTime() - REPLIES_KEPT_MS)));
  let gone = 0;
  for (;;) {
    const portion = await db.transact(actor, { action: "housekeeping", input: null, now }, ({ tx }) =>
      tx
        .delete(replies)
        .where(and(old, inArray(replies.key, tx.select({ key: replies.key }).from(replies).where(old).limit(PORTION))))
        .returning({ key: replies.key }),
    );
    gone += portion.length;
    if (portion.length === 0) return gone;
  }
}
