import type { AskKind } from "#/db/vocabulary.ts";

import type { Condition } from "./condition.ts";
import type { Variant } from "./variant.ts";

/** One row of the playbook for choosing the ask: the first whose condition holds wins. `row` is the row of domain.md 3. */
export interface AskRule {
  row: number;
  when: Condition;
  ask: AskKind;
  reason: readonly Variant[];
  source: readonly string[];
}

const CAN_OR_MAY_OFFER = ["someone", "unknown"] as const;
const FINAL_REASON: readonly Variant[] = [
  { when: { offering: ["someone"] }, text: "final, {offerer} can offer" },
  { text: "final, authority not known" },
];

export const ASK_RULES: readonly AskRule[] = [
  { row: 1, when: { interest: [1] }, ask: "referral", reason: [{ text: "interest 1, not a fit" }], source: ["F12"] },
  {
    row: 2,
    when: { kinds: ["managers_boss"] },
    ask: "recommendation",
    reason: [{ text: "judges the manager’s pick" }],
    source: ["F1", "F3"],
  },
  {
    row: 3,
    when: { kinds: ["final"], offering: CAN_OR_MAY_OFFER, summaryMade: true },
    ask: "offer_direct",
    reason: [{ text: "final, summary already made" }],
    source: ["F1", "F4"],
  },
  {
    row: 3,
    when: { kinds: ["final"], offering: CAN_OR_MAY_OFFER, closingRole: true, interest: [5] },
    ask: "offer_direct",
    reason: [{ text: "final, would accept today" }],
    source: ["F1", "F4", "F5"],
  },
  { row: 3, when: { kinds: ["final"], offering: CAN_OR_MAY_OFFER }, ask: "offer_summary", reason: FINAL_REASON, source: ["F1", "F4"] },
  {
    row: 4,
    when: { kinds: ["final"], offering: ["nobody"] },
    ask: "recommendation",
    reason: [{ text: "final, nobody can offer" }],
    source: ["F1", "F3"],
  },
  { row: 5, when: { kinds: ["first"] }, ask: "next_step", reason: [{ text: "first interview" }], source: ["F1", "F2"] },
  { row: 5, when: { firstOfSubmission: true }, ask: "next_step", reason: [{ text: "no round held yet" }], source: ["F1", "F2"] },
  {
    row: 6,
    when: { kinds: ["hiring_manager"], interest: [3, 4, 5] },
    ask: "offer_mutual",
    reason: [{ when: { interestKnown: true }, text: "hiring manager, interest {interest}" }, { text: "softly, interest not known" }],
    source: ["F1", "F17"],
  },
  {
    row: 6,
    when: { kinds: ["hiring_manager"], signs: ["strong"] },
    ask: "offer_mutual",
    reason: [{ text: "strong closing signs" }],
    source: ["F1", "F6", "F17"],
  },
  {
    row: 7,
    when: {},
    ask: "next_step",
    reason: [
      { when: { kinds: ["panel"] }, text: "panel, on to the next round" },
      { when: { kinds: ["hiring_manager"] }, text: "hiring manager, leaning no" },
      { text: "midway, on to the next round" },
    ],
    source: ["F1", "F9"],
  },
];
