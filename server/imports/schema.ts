import { z } from "zod";

import { id, timeZone } from "../inputs.ts";
import { DATE_ORDERS } from "./dates.ts";
import { FIELDS, IMPORT_KINDS } from "./fields.ts";
import { VALUE_FIELDS } from "./values.ts";

const choices = z
  .record(z.string().max(200), z.string().max(64))
  .refine((given) => Object.keys(given).length <= 500, "names more than 500 values");

/** How a file is read: which column is which field, what single values mean, and what its bare times and dates mean. */
export const mapping = z.strictObject({
  /** A heading not named here keeps the field proposed for it; null leaves the column out. */
  columns: z
    .record(z.string().max(220), z.enum(FIELDS).nullable())
    .refine((given) => Object.keys(given).length <= 500, "names more than 500 columns")
    .default({}),
  /** By field, then by the value as written; "unknown" leaves it out, for `timeZone` the choice is an IANA name. */
  values: z.partialRecord(z.enum([...VALUE_FIELDS, "timeZone"]), choices).default({}),
  /** For rows that name no zone, or none that is one. */
  timeZone: timeZone.optional(),
  dateOrder: z.enum(DATE_ORDERS).optional(),
});
export type Mapping = z.infer<typeof mapping>;

export const uploadInput = z.strictObject({ uploadId: id });
export const planInput = z.strictObject({ uploadId: id, kind: z.enum(IMPORT_KINDS), mapping });
export type PlanInput = z.infer<typeof planInput>;
export const startInput = planInput.extend({ fileName: z.string().trim().min(1).max(200) });
export type StartInput = z.infer<typeof startInput>;
export const progressInput = z.strictObject({ importId: id });
export type ProgressInput = z.infer<typeof progressInput>;
