import { and, desc, eq, gt, isNull } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invitations } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";

const SHOWN = 100;

/** The links that still work, newest first. */
export async function listInvitations(db: Database, actor: Member, now: Date) {
  requireAbility(actor, "member.manage");
  const { id, email, role, createdAt, expiresAt } = invitations;
  return db.read(actor, (tx) =>
    tx
      .select({ id, email, role, createdAt, expiresAt })
      .from(invitations)
      .where(
        and(eq(invitations.agencyId, actor.agencyId), isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(expiresAt, now)),
      )
      .orderBy(desc(id))
      .limit(SHOWN),
  );
}
