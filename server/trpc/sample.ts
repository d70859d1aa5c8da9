import { addSampleData } from "../sample/add.ts";
import { removeSampleData } from "../sample/remove.ts";
import { sampleInput } from "../sample/schema.ts";
import { sampleStatus } from "../sample/status.ts";
import { memberProcedure, router } from "./base.ts";

export const sampleRouter = router({
  status: memberProcedure.input(sampleInput).query(({ ctx, input }) => sampleStatus(ctx.db, ctx.actor, input)),
  add: memberProcedure.input(sampleInput).mutation(({ ctx, input }) => addSampleData(ctx.db, ctx.actor, input, ctx.call)),
  remove: memberProcedure.input(sampleInput).mutation(({ ctx, input }) => removeSampleData(ctx.db, ctx.actor, input, ctx.call)),
});
