import { z } from "zod";

import { CLOSE_KINDS, REASONS_NOT_ASKED, ROUND_KINDS, STATUS_REASONS } from "#/db/vocabulary.ts";

import { cursor, id, limit, localDate } from "../inputs.ts";
import { FIGURES } from "./figure-names.ts";

export const GROUPINGS = ["recruiter", "roundKind", "askKind", "client", "job", "month"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Whose round it is: the owner when it was held, or the candidate's owner of today. */
export const CREDITS = ["then", "now"] as const;
export type Credit = (typeof CREDITS)[number];

const filters = {
  /** Both inclusive, by the interview's own local date; left out, the range is open on that side. */
  from: localDate.nullable().default(null),
  to: localDate.nullable().default(null),
  recruiterId: id.nullable().default(null),
  clientId: id.nullable().default(null),
  jobId: id.nullable().default(null),
  roundKind: z.enum(ROUND_KINDS).nullable().default(null),
  askKind: z.enum(CLOSE_KINDS).nullable().default(null),
  credit: z.enum(CREDITS).default("then"),
  /** Leaves out what was recorded after the outcome was known. */
  beforeOutcome: z.boolean().default(false),
  /** Counts a client who never answered as one who said no. */
  silentAsNo: z.boolean().default(false),
};

export const reportFilters = z.strictObject(filters);
export type ReportFilters = z.infer<typeof reportFilters>;

export const closeRatesInput = z.strictObject({ ...filters, groupBy: z.enum(GROUPINGS).nullable().default(null) });
export type CloseRatesInput = z.infer<typeof closeRatesInput>;

export const rowsBehindInput = z.strictObject({
  ...filters,
  figure: z.enum(FIGURES),
  reasonNotAsked: z.enum(REASONS_NOT_ASKED).nullable().default(null),
  statusReason: z.enum(STATUS_REASONS).nullable().default(null),
  cursor,
  limit,
});
export type RowsBehindInput = z.infer<typeof rowsBehindInput>;
