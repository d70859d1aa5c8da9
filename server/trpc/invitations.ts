import { acceptInvitation } from "../agencies/accept-invitation.ts";
import { createInvitation } from "../agencies/create-invitation.ts";
import { lookAtInvitation } from "../agencies/find-invitation.ts";
import { listInvitations } from "../agencies/list-invitations.ts";
import { revokeInvitation } from "../agencies/revoke-invitation.ts";
import { acceptInvitationInput, createInvitationInput, invitationInput, tokenInput } from "../agencies/schema.ts";
import { memberProcedure, publicProcedure, router } from "./base.ts";

export const invitationsRouter = router({
  /** Public, like `accept`: whoever holds the link is not a member yet. */
  look: publicProcedure.input(tokenInput).query(({ ctx, input }) => lookAtInvitation(ctx.db, input, ctx.call.now)),
  accept: publicProcedure.input(acceptInvitationInput).mutation(({ ctx, input }) => acceptInvitation(ctx.db, input, ctx.call)),
  list: memberProcedure.query(({ ctx }) => listInvitations(ctx.db, ctx.actor, ctx.call.now)),
  create: memberProcedure.input(createInvitationInput).mutation(({ ctx, input }) => createInvitation(ctx.db, ctx.actor, input, ctx.call)),
  revoke: memberProcedure.input(invitationInput).mutation(({ ctx, input }) => revokeInvitation(ctx.db, ctx.actor, input, ctx.call)),
});
