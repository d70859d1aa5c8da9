import { z } from "zod";

import type { Round } from "#/db/schema.ts";
import {
  ADVICE_ORIGINS,
  ASK_KINDS,
  ASKED,
  CLOSE_KINDS,
  CLOSING_SIGNS,
  OUTCOME_REASONS,
  OUTCOMES,
  REASONS_NOT_ASKED,
  RESPONSES,
  ROUND_STATUSES,
  THANK_YOUS,
} from "#/db/vocabulary.ts";

/** What a debrief may change on a round, as its audit event keeps it; read back by undo. */
const at = z.coerce.date().nullable();
const words = z.string().nullable();
export const debriefSnapshot = z.object({
  version: z.int(),
  status: z.enum(ROUND_STATUSES),
  minutes: z.int(),
  creditId: words,
  closingSigns: z.enum(CLOSING_SIGNS).nullable(),
  debriefedAt: at,
  debriefedBy: words,
  asked: z.enum(ASKED).nullable(),
  askKind: z.enum(CLOSE_KINDS).nullable(),
  words,
  response: z.enum(RESPONSES).nullable(),
  reasonNotAsked: z.enum(REASONS_NOT_ASKED).nullable(),
  statedInterest: z.int().nullable(),
  interestBefore: z.int().nullable(),
  perceivedInterest: z.int().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  outcomeReason: z.enum(OUTCOME_REASONS).nullable(),
  outcomeAt: at,
  expectedBy: words,
  latestBy: words,
  mayContact: z.boolean().nullable(),
  thankYou: z.enum(THANK_YOUS).nullable(),
  thankYouSentAt: at,
  highlights: words,
  notes: words,
  recordedBeforeOutcome: z.boolean().nullable(),
  advisedAsk: z.enum(ASK_KINDS).nullable(),
  adviceOrigin: z.enum(ADVICE_ORIGINS).nullable(),
});
export type DebriefSnapshot = z.infer<typeof debriefSnapshot>;

export const snapshotOf = (round: Round): DebriefSnapshot => debriefSnapshot.parse(round);
