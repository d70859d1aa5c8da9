import { and, eq } from "drizzle-orm";

import { system } from "#/db/actor.ts";
import type { Database, Tx } from "#/db/database.ts";
import { DomainError } from "#/db/errors.ts";
import { signIn } from "#/db/schema.ts";

import type { Call } from "../call.ts";
import { accountKey, countTry, forgetTries, PER_ACCOUNT } from "./attempts.ts";
import { verifyPassword } from "./password.ts";

const { user, account } = signIn;

export interface Account {
  userId: string;
  email: string;
  passwordHash: string | null;
}

/** The account with this address, in any agency; null when there is none. */
export async function accountOf(db: Database, email: string): Promise<Account | null> {
  const [row] = await db.read(system("sign-in"), (tx) =>
    tx
      .select({ userId: user.id, email: user.email, passwordHash: account.password })
      .from(user)
      .leftJoin(account, and(eq(account.userId, user.id), eq(account.providerId, "credential")))
      .where(eq(user.email, email))
      .limit(1),
  );
  return row ?? null;
}

/** Whether the password is this account's. Counts as a try like a sign-in; LIMITED after ten. */
export async function provePassword(db: Database, { email, passwordHash }: Account, password: string, now: Date): Promise<boolean> {
  const wait = await countTry(db, accountKey(email), PER_ACCOUNT, now);
  if (wait) throw new DomainError("LIMITED", "too many tries", { retryAfter: wait });
  const right = passwordHash !== null && (await verifyPassword({ hash: passwordHash, password }));
  if (right) await forgetTries(db, accountKey(email), now);
  return right;
}

/** A new account within a larger transaction; a used address is the unique index's to refuse. */
export async function makeAccount(
  tx: Tx,
  person: { name: string; email: string; passwordHash: string },
  { now, newId }: Call,
): Promise<string> {
  const userId = newId();
  const dates = { createdAt: now, updatedAt: now };
  await tx.insert(user).values({ id: userId, name: person.name, email: person.email, emailVerified: true, image: null, ...dates });
  await tx
    .insert(account)
    .values({ id: newId(), userId, accountId: userId, providerId: "credential", password: person.passwordHash, ...dates });
  return userId;
}

export async function setPassword(tx: Tx, userId: string, passwordHash: string, now: Date): Promise<void> {
  await tx
    .update(account)
    .set({ password: passwordHash, updatedAt: now })
    .where(and(eq(account.userId, userId), eq(account.providerId, "credential")));
}
