import { and, eq, isNull } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { invitations } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import type { InvitationInput } from "./schema.ts";

/** Ends a link that was not used yet, at once. */
export async function revokeInvitation(db: Database, actor: Member, input: InvitationInput, call: Call): Promise<void> {
  requireAbility(actor, "member.manage");
  const open = and(
    eq(invitations.agencyId, actor.agencyId),
    eq(invitations.id, input.invitationId),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
  );
  await db.transact(actor, { action: "invitation.revoke", input, ...call }, async ({ tx, audit }) => {
    const [revoked] = await tx.update(invitations).set({ revokedAt: call.now }).where(open).returning();
    if (!revoked) throw notFound("invitation");
    audit({ entity: "invitation", entityId: revoked.id, after: { revoked: true } });
  });
}
