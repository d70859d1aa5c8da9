import type { FieldErrors } from "#/db/errors.ts";
import type { Round } from "#/db/schema.ts";
import type { SubmissionStatus } from "#/db/vocabulary.ts";

import type { DebriefFields } from "./schema.ts";

/** The part of a round that a debrief may say; null means not said. */
export type Said = Pick<
  Round,
  | "asked"
  | "askKind"
  | "words"
  | "response"
  | "reasonNotAsked"
  | "statedInterest"
  | "perceivedInterest"
  | "closingSigns"
  | "outcome"
  | "outcomeReason"
  | "expectedBy"
  | "latestBy"
  | "mayContact"
  | "thankYou"
  | "thankYouSentAt"
  | "highlights"
  | "notes"
  | "minutes"
>;

const LOST = new Set<Round["outcome"]>(["rejected", "withdrawn"]);

/**
 * Puts a debrief's fields over what was said before: left out keeps, null clears. When the close, the outcome or the
 * thank-you flips, what was said before and no longer fits is cleared; what this very call says and does not fit is refused.
 */
export function mergeDebrief(before: Said, given: DebriefFields): { said: Said; fields: FieldErrors } {
  const said = over(before, given);
  if (given.thankYouSentAt && given.thankYou === undefined) said.thankYou = "sent";
  said.outcome ??= "pending";
  const fields: FieldErrors = {};
  if (!said.asked) fields.asked = "is missing: say yes, no or unknown";
  for (const rule of RULES) {
    if (said[rule.field] === null || rule.fits(said)) continue;
    if (given[rule.field] === undefined || given[rule.field] === null) clear(said, rule.field);
    else fields[rule.field] = rule.refusal(said);
  }
  return { said, fields };
}

type Dependent = "askKind" | "response" | "reasonNotAsked" | "outcomeReason" | "thankYouSentAt";

interface Rule {
  field: Dependent;
  fits(said: Said): boolean;
  refusal(said: Said): string;
}

const RULES: readonly Rule[] = [
  {
    field: "askKind",
    fits: ({ asked, askKind }) => (askKind === "interest_statement" ? asked === "no" : asked === "yes"),
    refusal: ({ askKind }) =>
      askKind === "interest_statement" ? "an interest statement asks for nothing: it goes with asked “no”" : "an ask goes with asked “yes”",
  },
  { field: "response", fits: ({ asked }) => asked === "yes", refusal: () => "a response goes with asked “yes”" },
  { field: "reasonNotAsked", fits: ({ asked }) => asked === "no", refusal: () => "a reason for not asking goes with asked “no”" },
  {
    field: "outcomeReason",
    fits: ({ outcome }) => LOST.has(outcome),
    refusal: () => "a reason goes with the outcome “rejected” or “withdrawn”",
  },
  { field: "thankYouSentAt", fits: ({ thankYou }) => thankYou === "sent", refusal: () => "a time goes with a thank-you that was sent" },
];

function over(before: Said, given: DebriefFields): Said {
  const named = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...saidIn(before), ...Object.fromEntries(named) };
}

/** Nothing but what is said: an update that also named a round's keys would make SQLite look through all that points at them. */
function saidIn(round: Said): Said {
  const { asked, askKind, words, response, reasonNotAsked, statedInterest, perceivedInterest, closingSigns, outcome } = round;
  const { outcomeReason, expectedBy, latestBy, mayContact, thankYou, thankYouSentAt, highlights, notes, minutes } = round;
  const close = { asked, askKind, words, response, reasonNotAsked, statedInterest, perceivedInterest, closingSigns };
  return { ...close, outcome, outcomeReason, expectedBy, latestBy, mayContact, thankYou, thankYouSentAt, highlights, notes, minutes };
}

function clear(said: Said, field: Dependent): void {
  said[field] = null;
}

type Known = Pick<Round, "asked" | "statedInterest" | "outcome">;

/**
 * Whether asked and the stated interest were saved while the outcome was still open; null until that is decided, and
 * then it stays. A close that is "unknown" is not saved yet: learnt after the outcome, it would be hindsight.
 */
export function recordedBeforeOutcome(before: boolean | null, { asked, statedInterest, outcome }: Known): boolean | null {
  if (before !== null) return before;
  if (outcome !== null && outcome !== "pending") return false;
  return (asked === "yes" || asked === "no") && statedInterest !== null ? true : null;
}

/** When the client's answer came: the moment the outcome left pending, or a silence ended. */
export function outcomeAt(before: Pick<Round, "outcome" | "outcomeAt">, outcome: Round["outcome"], now: Date): Date | null {
  if (outcome === null || outcome === "pending") return null;
  const wasOpen = before.outcome === null || before.outcome === "pending" || (before.outcome === "silent" && outcome !== "silent");
  return wasOpen ? now : before.outcomeAt;
}

/** The submission status that a round's outcome suggests, when it is another than now. */
export function proposedStatus(outcome: Round["outcome"], status: SubmissionStatus): "offered" | "rejected" | null {
  if (outcome === "offer" && status === "active") return "offered";
  if (outcome === "rejected" && (status === "active" || status === "offered")) return "rejected";
  return null;
}
