import { deskCounts } from "../today/counts.ts";
import { desk } from "../today/desk.ts";
import { roundsByDay } from "../today/rounds-by-day.ts";
import { countsInput, deskInput, roundsByDayInput } from "../today/schema.ts";
import { memberProcedure, router } from "./base.ts";

export const todayRouter = router({
  desk: memberProcedure.input(deskInput).query(({ ctx, input }) => desk(ctx.db, ctx.actor, input, ctx.call)),
  roundsByDay: memberProcedure.input(roundsByDayInput).query(({ ctx, input }) => roundsByDay(ctx.db, ctx.actor, input, ctx.call)),
  counts: memberProcedure.input(countsInput).query(({ ctx, input }) => deskCounts(ctx.db, ctx.actor, input, ctx.call)),
});
