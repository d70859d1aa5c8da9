import {
  INTEREST_WORDS,
  CLOSE_KIND_WORDS,
  OUTCOME_REASON_WORDS,
  OUTCOME_WORDS,
  REASON_WORDS,
  RESPONSE_WORDS,
  ROUND_KIND_WORDS,
} from "#/server/words.ts";
import { CHOICES, type ValueField } from "#/server/imports/values.ts";

type Words = Record<string, string>;
const STAYS_UNKNOWN = "Leave it unknown";
const interest: Words = Object.fromEntries(
  [1, 2, 3, 4, 5].map((value) => [String(value), `${value}, ${(INTEREST_WORDS[value] ?? "").toLowerCase()}`]),
);
const lost: Words = Object.fromEntries(
  Object.entries(OUTCOME_REASON_WORDS).map(([reason, words]) => [
    `rejected:${reason}`,
    `${OUTCOME_WORDS.rejected}: ${words.toLowerCase()}`,
  ]),
);

const WORDS: Record<ValueField, Words> = {
  kind: ROUND_KIND_WORDS,
  asked: { yes: "Asked", no: "Not asked", unknown: "Don’t know" },
  askKind: CLOSE_KIND_WORDS,
  response: RESPONSE_WORDS,
  reasonNotAsked: REASON_WORDS,
  statedInterest: interest,
  perceivedInterest: interest,
  outcome: { ...OUTCOME_WORDS, ...lost },
  thankYou: { sent: "Sent", not_sent: "Not sent", unknown: "Don’t know", same_day: "Sent the same day" },
};

/** A choice of a mapping in recruiters' words. */
export const choiceWords = (field: ValueField, choice: string): string => WORDS[field][choice] ?? STAYS_UNKNOWN;

/** What a person may choose a raw value to mean. */
export function choicesOf(field: ValueField): { value: string; label: string }[] {
  const known = CHOICES[field].map((value) => ({ value, label: choiceWords(field, value) }));
  return CHOICES[field].includes("unknown") ? known : [...known, { value: "unknown", label: STAYS_UNKNOWN }];
}
