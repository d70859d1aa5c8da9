import { updateAgencyInput } from "../agencies/schema.ts";
import { updateAgency } from "../agencies/update-agency.ts";
import { memberProcedure, router } from "./base.ts";

export const agencyRouter = router({
  update: memberProcedure.input(updateAgencyInput).mutation(({ ctx, input }) => updateAgency(ctx.db, ctx.actor, input, ctx.call)),
});
