import { closeRates } from "../reports/close-rates.ts";
import { rowsBehind } from "../reports/rows-behind.ts";
import { reportOverview } from "../reports/overview.ts";
import { closeRatesInput, reportFilters, rowsBehindInput } from "../reports/schema.ts";
import { memberProcedure, router } from "./base.ts";

export const reportsRouter = router({
  closeRates: memberProcedure.input(closeRatesInput).query(({ ctx, input }) => closeRates(ctx.db, ctx.actor, input, ctx.call)),
  overview: memberProcedure.input(reportFilters).query(({ ctx, input }) => reportOverview(ctx.db, ctx.actor, input, ctx.call)),
  rows: memberProcedure.input(rowsBehindInput).query(({ ctx, input }) => rowsBehind(ctx.db, ctx.actor, input)),
});
