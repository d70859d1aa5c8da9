import type { Draft } from "./draft";

/** The five choices: did they ask, what or why not, the answer, interest, what next. Pure. */
export const STEPS = [1, 2, 3, 4, 5] as const;
export type Step = (typeof STEPS)[number];

/** One group of cells; the fourth and the fifth choice have two each. */
export type Slot = "close" | "what" | "response" | "says" | "sees" | "outcome" | "date";
export const STEP_OF: Record<Slot, Step> = { close: 1, what: 2, response: 3, says: 4, sees: 4, outcome: 5, date: 5 };
const SLOTS: readonly Slot[] = ["close", "what", "response", "says", "sees", "outcome", "date"];

/** Choice 2 follows choice 1; without an ask there is no answer, of what nobody knows there is neither, and a known outcome needs no date. */
export function isSkipped(slot: Slot, { close, outcome }: Draft): boolean {
  if (slot === "what") return close === "unknown";
  if (slot === "response") return close !== undefined && close !== "asked";
  if (slot === "date") return outcome !== undefined && outcome !== "pending";
  return false;
}

export const slotsOf = (draft: Draft): Slot[] => SLOTS.filter((slot) => !isSkipped(slot, draft));

/** Where the hand goes after a choice; null when nothing is left but to save. */
export const slotAfter = (slot: Slot, draft: Draft): Slot | null =>
  slotsOf(draft).find((later) => SLOTS.indexOf(later) > SLOTS.indexOf(slot)) ?? null;

const CHOSEN: Record<Slot, (draft: Draft) => boolean> = {
  close: ({ close }) => close !== undefined,
  what: ({ close, askKind, reasonNotAsked }) => (close === "asked" ? Boolean(askKind) : Boolean(reasonNotAsked)),
  response: ({ response }) => Boolean(response),
  says: ({ statedInterest }) => statedInterest !== undefined,
  sees: ({ perceivedInterest }) => perceivedInterest !== undefined,
  outcome: ({ outcome }) => outcome !== undefined,
  date: ({ expectedBy }) => expectedBy !== undefined,
};

export const firstOpenSlot = (draft: Draft): Slot => slotsOf(draft).find((slot) => !CHOSEN[slot](draft)) ?? "close";

const DECIDES: Record<Step, Slot> = { 1: "close", 2: "what", 3: "response", 4: "says", 5: "outcome" };
export const stepsOf = (draft: Draft): Step[] => STEPS.filter((step) => !isSkipped(DECIDES[step], draft));
export const isStepDone = (step: Step, draft: Draft): boolean => CHOSEN[DECIDES[step]](draft);

const COUNT = ["None", "One", "Two", "Three", "Four", "Five"];

/** "Three of five chosen". */
export function progressWords(draft: Draft): string {
  const steps = stepsOf(draft);
  const done = steps.filter((step) => isStepDone(step, draft)).length;
  return `${COUNT[done]} of ${(COUNT[steps.length] ?? "").toLowerCase()} chosen`;
}

/** Whether this log will count as made before the outcome, in words. */
export function stampWords({ outcome }: Draft, recorded: boolean | null): string {
  if (recorded === true) return "Logged before the outcome was known.";
  if (recorded === false) return "Logged after the outcome was known.";
  return outcome === undefined || outcome === "pending"
    ? "Outcome still pending: counts as logged before the outcome."
    : "Outcome known already: counts as logged after it.";
}
