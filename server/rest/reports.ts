import { z } from "zod";

import { ROUND_KINDS } from "#/db/vocabulary.ts";

import { id, localDate } from "../inputs.ts";
import { closeRates } from "../reports/close-rates.ts";
import { closeRatesInput, GROUPINGS } from "../reports/schema.ts";
import { route } from "./route.ts";

export const reportRoutes = [
  route("GET", "/reports/close-rates", {
    summary: "Ask, advance and close rates of held rounds with intervals; from and to are inclusive local dates of the interview",
    query: z.strictObject({
      from: localDate.optional(),
      to: localDate.optional(),
      groupBy: z.enum(GROUPINGS).optional(),
      recruiterId: id.optional(),
      clientId: id.optional(),
      roundKind: z.enum(ROUND_KINDS).optional(),
    }),
    run: ({ db, actor, call, query }) => closeRates(db, actor, closeRatesInput.parse(query), call),
  }),
];
