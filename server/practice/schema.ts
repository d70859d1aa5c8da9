import { z } from "zod";

import { ASK_KINDS } from "#/db/vocabulary.ts";

import { cursor, id, instant, interest, limit, line, text } from "../inputs.ts";

export const listPracticeInput = z.strictObject({ submissionId: id, cursor, limit });
export type ListPracticeInput = z.infer<typeof listPracticeInput>;

export const addPracticeInput = z.strictObject({
  submissionId: id,
  askKind: z.enum(ASK_KINDS),
  wording: text(4_000),
  partner: line(200).nullish(),
  /** 1 to 5, as the candidate felt after saying it. */
  confidence: interest.nullish(),
  at: instant,
});
export type AddPracticeInput = z.infer<typeof addPracticeInput>;
