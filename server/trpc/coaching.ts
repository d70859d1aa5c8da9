import { checklistFor } from "../coaching/checklist-for.ts";
import { handOut } from "../coaching/hand-out.ts";
import { planAsk } from "../coaching/plan.ts";
import { checklistInput, handOutInput, planAskInput, tickItemInput } from "../coaching/schema.ts";
import { tickItem } from "../coaching/tick.ts";
import { memberProcedure, router } from "./base.ts";

export const coachingRouter = router({
  checklist: memberProcedure.input(checklistInput).query(({ ctx, input }) => checklistFor(ctx.db, ctx.actor, input, ctx.call)),
  tick: memberProcedure.input(tickItemInput).mutation(({ ctx, input }) => tickItem(ctx.db, ctx.actor, input, ctx.call)),
  plan: memberProcedure.input(planAskInput).mutation(({ ctx, input }) => planAsk(ctx.db, ctx.actor, input, ctx.call)),
  handOut: memberProcedure.input(handOutInput).mutation(({ ctx, input }) => handOut(ctx.db, ctx.actor, input, ctx.call)),
});
