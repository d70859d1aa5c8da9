import type { AskKind, CloseKind, ReasonNotAsked, Response, RoundKind } from "#/db/vocabulary.ts";

import type { Because, HeldRound } from "./facts.ts";
import type { Terms } from "./terms.ts";

/** How the facts of a history read in the middle of a sentence. */

export const calledRound = (round: { number: number }): string => `round ${round.number}`;
export const about = (round: HeldRound, text: string): Because => ({ text, roundId: round.id });

export const ASKED_FOR: Record<AskKind | CloseKind, string> = {
  next_step: "the next step",
  recommendation: "a recommendation",
  offer_mutual: "the offer, if mutual",
  offer_summary: "the offer, in a summary",
  offer_direct: "the offer",
  referral: "a referral",
  interest_statement: "nothing",
};

export const ANSWERED: Record<Response, string> = {
  offer_on_the_spot: "an offer on the spot",
  positive: "positive",
  deferred: "deferred",
  no_authority: "not theirs to decide",
  noncommittal: "noncommittal",
  negative: "negative",
};

export const REASON_GIVEN: Record<ReasonNotAsked, string> = {
  fear_of_rejection: "afraid of a no",
  felt_pushy: "felt pushy",
  forgot: "forgot",
  no_opening: "found no opening",
  fear_of_misleading: "did not want to mislead",
  unsure_of_fit: "unsure of the fit",
  not_interested: "not interested",
  other: "another reason",
};

const ROUND_FACT: Record<RoundKind, string> = {
  first: "this is a first interview",
  hiring_manager: "this is the interview with the hiring manager",
  panel: "this is a panel",
  managers_boss: "this is the hiring manager’s boss",
  final: "this is a final",
  other: "this round is one step of several",
};

export const roundFact = ({ facts }: Terms): string => ROUND_FACT[facts.round.kind];
