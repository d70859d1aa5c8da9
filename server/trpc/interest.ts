import { addInterest } from "../interest/add.ts";
import { listInterest } from "../interest/list.ts";
import { addInterestInput, listInterestInput } from "../interest/schema.ts";
import { memberProcedure, router } from "./base.ts";

export const interestRouter = router({
  list: memberProcedure.input(listInterestInput).query(({ ctx, input }) => listInterest(ctx.db, ctx.actor, input)),
  add: memberProcedure.input(addInterestInput).mutation(({ ctx, input }) => addInterest(ctx.db, ctx.actor, input, ctx.call)),
});
