import { and, eq, ne } from "drizzle-orm";

import { system } from "#/db/actor.ts";
import type { Database, Tx } from "#/db/database.ts";
import { signIn } from "#/db/schema.ts";

const { session } = signIn;

/** Ends every session of a person, but `except` if given; they sign in again and get a new token. */
export async function endSessions(tx: Tx, userId: string, except?: string): Promise<void> {
  await tx.delete(session).where(and(eq(session.userId, userId), except ? ne(session.id, except) : undefined));
}

export async function endSession(db: Database, sessionId: string, now: Date): Promise<void> {
  await db.transact(system("sign-in"), { action: "sign-in.end", input: null, now }, async ({ tx }) => {
    await tx.delete(session).where(eq(session.id, sessionId));
  });
}
