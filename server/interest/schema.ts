import { z } from "zod";

import { READING_TIMES } from "#/db/vocabulary.ts";

import { cursor, id, instant, interest, limit } from "../inputs.ts";

export const listInterestInput = z.strictObject({ submissionId: id, cursor, limit });
export type ListInterestInput = z.infer<typeof listInterestInput>;

export const addInterestInput = z.strictObject({
  submissionId: id,
  value: interest,
  at: instant,
  roundId: id.nullish(),
  when: z.enum(READING_TIMES),
});
export type AddInterestInput = z.infer<typeof addInterestInput>;
