import { createHmac, randomBytes } from "node:crypto";

import { and, eq } from "drizzle-orm";

import { system, type Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { members, signIn } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { signInKey } from "#/server/auth/auth.ts";

/** The cookie header of a member who is signed in: an account and a session for them, as a sign-in would have made. */
export async function cookieOf(db: Database, { agencyId, memberId }: Member): Promise<string> {
  const token = randomBytes(16).toString("hex");
  const now = new Date();
  const dates = { createdAt: now, updatedAt: now };
  await db.transact(system("test"), { action: "test.sign-in", input: null, now }, async ({ tx }) => {
    const [row] = await tx
      .select()
      .from(members)
      .where(and(eq(members.agencyId, agencyId), eq(members.id, memberId)));
    const { userId: id, name } = row!;
    await tx
      .insert(signIn.user)
      .values({ id, name, email: `${id}@x.test`, emailVerified: true, image: null, ...dates })
      .onConflictDoNothing();
    await tx.insert(signIn.session).values({ id: uuidv7(), userId: id, token, expiresAt: new Date(now.getTime() + 60_000), ...dates });
  });
  const signature = createHmac("sha256", signInKey()).update(token).digest("base64");
  return `askwell=${token}.${encodeURIComponent(signature)}`;
}
