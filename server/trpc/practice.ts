import { addPractice } from "../practice/add.ts";
import { listPractice } from "../practice/list.ts";
import { addPracticeInput, listPracticeInput } from "../practice/schema.ts";
import { memberProcedure, router } from "./base.ts";

export const practiceRouter = router({
  list: memberProcedure.input(listPracticeInput).query(({ ctx, input }) => listPractice(ctx.db, ctx.actor, input)),
  add: memberProcedure.input(addPracticeInput).mutation(({ ctx, input }) => addPractice(ctx.db, ctx.actor, input, ctx.call)),
});
