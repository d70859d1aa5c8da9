import { and, eq, gt, isNull } from "drizzle-orm";

import { system } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { agencies, invitations } from "#/db/schema.ts";

import { accountOf } from "../auth/accounts.ts";
import { secretHash } from "../auth/secrets.ts";

/** The where clause of a link that still works: neither accepted, revoked nor expired. */
export const usable = (token: string, now: Date) =>
  and(
    eq(invitations.tokenHash, secretHash(token)),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
    gt(invitations.expiresAt, now),
  );

/** What the holder of a link is invited to. Wrong, used, revoked and expired ones are the same NOT_FOUND. */
export async function findInvitation(db: Database, token: string, now: Date) {
  const [row] = await db.read(system("invitation"), (tx) =>
    tx
      .select({ agencyId: invitations.agencyId, agencyName: agencies.name, email: invitations.email, role: invitations.role })
      .from(invitations)
      .innerJoin(agencies, eq(agencies.id, invitations.agencyId))
      .where(usable(token, now))
      .limit(1),
  );
  if (!row) throw notFound("invitation");
  return { ...row, account: await accountOf(db, row.email) };
}

/** As the invitation's page shows it. */
export async function lookAtInvitation(db: Database, { token }: { token: string }, now: Date) {
  const { agencyName, email, role, account } = await findInvitation(db, token, now);
  return { agencyName, email, role, hasAccount: account !== null };
}
