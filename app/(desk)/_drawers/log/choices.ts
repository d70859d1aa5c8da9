import type { CloseKind, ReasonNotAsked, Response } from "#/db/vocabulary.ts";
import { ASK_WORDS, OUTCOME_REASON_WORDS, REASON_WORDS, SIGNS_WORDS } from "#/server/words.ts";

/** The words and keys of the five choices, in the order they stand. Pure. */

/** How the round was closed, as a recruiter says it; "interest only" is `asked: no` with an interest statement. */
export type Close = "asked" | "interest_only" | "not_asked" | "unknown";

export const CLOSES = [
  { value: "asked", label: "Asked", key: "Y" },
  { value: "interest_only", label: "Interest only", key: "I" },
  { value: "not_asked", label: "Not asked", key: "N" },
  { value: "unknown", label: "Don’t know", key: "U" },
] as const satisfies readonly { value: Close; label: string; key: string }[];

const numbered = <Value extends string>(options: readonly { value: Value; label: string }[]) =>
  options.map((option, place) => ({ ...option, key: String(place + 1) }));

export const ASKS = numbered<Exclude<CloseKind, "interest_statement">>([
  { value: "offer_summary", label: "Offer, summary" },
  { value: "offer_direct", label: "Offer, direct" },
  { value: "offer_mutual", label: "Offer, if mutual" },
  { value: "next_step", label: "Next step" },
  { value: "recommendation", label: "Recommend" },
  { value: "referral", label: "Referral" },
]);

export const REASONS = numbered<ReasonNotAsked>(
  (
    ["felt_pushy", "fear_of_rejection", "forgot", "no_opening", "fear_of_misleading", "unsure_of_fit", "not_interested", "other"] as const
  ).map((value) => ({ value, label: value === "fear_of_misleading" ? "Would mislead" : REASON_WORDS[value] })),
);

export const RESPONSES = numbered<Response>([
  { value: "offer_on_the_spot", label: "Offered" },
  { value: "positive", label: "Positive" },
  { value: "deferred", label: "Deferred" },
  { value: "no_authority", label: "No authority" },
  { value: "noncommittal", label: "Noncommittal" },
  { value: "negative", label: "Negative" },
]);

export const LEVELS = (["1", "2", "3", "4", "5"] as const).map((value) => ({ value, label: value, key: value }));

export const OUTCOMES = [
  { value: "pending", label: "Pending", key: "P" },
  { value: "advanced", label: "Advanced", key: "A" },
  { value: "offer", label: "Offer", key: "O" },
  { value: "rejected", label: "Rejected", key: "R" },
] as const;

export const RARE_OUTCOMES = [
  { value: "withdrawn", label: "Withdrawn" },
  { value: "silent", label: "No answer came" },
] as const;

const options = <Value extends string>(words: Record<Value, string>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));
export const OUTCOME_REASONS = options(OUTCOME_REASON_WORDS);
export const SIGNS = options(SIGNS_WORDS);
export const THANKS = [
  { value: "sent", label: "Sent" },
  { value: "not_sent", label: "Not sent" },
  { value: "unknown", label: "Don’t know" },
];

/** "The sheet advised the summary": the advised ask inside a sentence. */
export const adviceWords = (ask: keyof typeof ASK_WORDS): string => `Advised: ${ASK_WORDS[ask].toLowerCase()}`;
