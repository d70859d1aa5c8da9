import { and, eq, isNull } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";
import { invitations, members } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { newSecret, secretHash } from "../auth/secrets.ts";
import type { Call } from "../call.ts";
import type { CreateInvitationInput } from "./schema.ts";

const VALID_MS = 7 * 86_400_000;

/** Invites an address with a one-time link. Its token is answered here once and never stored; a replayed request gets null instead. */
export async function createInvitation(db: Database, actor: Member, input: CreateInvitationInput, call: Call) {
  requireAbility(actor, "member.manage");
  const { agencyId, memberId } = actor;
  const token = newSecret();
  const tokenHash = secretHash(token);
  const expiresAt = new Date(call.now.getTime() + VALID_MS);
  const earlier = and(
    eq(invitations.agencyId, agencyId),
    eq(invitations.email, input.email),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
  );

  const made = await db.transact(actor, { action: "invitation.create", input, ...call }, async ({ tx, audit }) => {
    const [known] = await tx
      .select({ status: members.status })
      .from(members)
      .where(and(eq(members.agencyId, agencyId), eq(members.email, input.email)))
      .limit(1);
    if (known)
      throw invalid(
        "email",
        known.status === "active" ? "is a member already" : "is a member already, shut out: let them in again in the list below",
      );
    await tx.update(invitations).set({ revokedAt: call.now }).where(earlier); // the newest link is the one that counts
    const id = call.newId();
    await tx.insert(invitations).values({
      agencyId,
      id,
      ...input,
      tokenHash,
      invitedBy: memberId,
      createdAt: call.now,
      expiresAt,
      acceptedAt: null,
      revokedAt: null,
    });
    audit({ entity: "invitation", entityId: id, after: { ...input, expiresAt } });
    return { id, ...input, expiresAt, tokenHash };
  });
  const { tokenHash: stored, ...invitation } = made;
  return { ...invitation, token: stored === tokenHash ? token : null };
}
