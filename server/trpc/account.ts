import { changePassword } from "../agencies/change-password.ts";
import { chooseAgency } from "../agencies/choose-agency.ts";
import { getMe } from "../agencies/me.ts";
import { changePasswordInput, switchAgencyInput, updateMeInput } from "../agencies/schema.ts";
import { signOutEverywhere } from "../agencies/sign-out-everywhere.ts";
import { updateMe } from "../agencies/update-me.ts";
import { ownAddress } from "../auth/address.ts";
import { agencyCookie } from "../auth/cookies.ts";
import { memberProcedure, publicProcedure, router } from "./base.ts";

export const accountRouter = router({
  /** Public: the sign-in page asks it to know whether there is anything to do. */
  standing: publicProcedure.query(({ ctx }) => (ctx.actor ? "member" : ctx.sessionId ? "shut_out" : "nobody")),
  me: memberProcedure.query(({ ctx }) => getMe(ctx.db, ctx.actor)),
  update: memberProcedure.input(updateMeInput).mutation(({ ctx, input }) => updateMe(ctx.db, ctx.actor, input, ctx.call)),
  changePassword: memberProcedure
    .input(changePasswordInput)
    .mutation(({ ctx, input }) => changePassword(ctx.db, ctx.actor, input, { ...ctx.call, keep: ctx.sessionId })),
  signOutEverywhere: memberProcedure.mutation(({ ctx }) => signOutEverywhere(ctx.db, ctx.actor, ctx.call)),
  switchAgency: memberProcedure.input(switchAgencyInput).mutation(async ({ ctx, input }) => {
    const { agencyId } = await chooseAgency(ctx.db, ctx.actor, input);
    ctx.reply?.append("set-cookie", agencyCookie(agencyId, ownAddress()));
  }),
});
