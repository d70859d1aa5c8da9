import type { AskKind } from "#/db/vocabulary.ts";

import type { Facts } from "./facts.ts";
import { askedOf } from "./people.ts";
import { ASK_RULES } from "./playbook/ask-rules.ts";
import { holds } from "./playbook/condition.ts";
import { wordsFor } from "./playbook/variant.ts";
import { termsOf, type Terms } from "./terms.ts";

export interface Choice {
  ask: AskKind;
  /** The row of domain.md 3 that decided. */
  row: number;
  /** The person it is put to, when known. */
  askOf: string | null;
  /** A few words for lists: "final, Dario can offer". */
  reason: string;
  source: readonly string[];
}

/** The playbook's ask for a round: the first rule whose condition holds (domain.md 3). */
export const chooseAsk = (facts: Facts): Choice => chooseFrom(termsOf(facts));

export function chooseFrom(terms: Terms): Choice {
  const rule = ASK_RULES.find(({ when }) => holds(when, terms, null));
  if (!rule) throw new Error("the playbook leaves a round without an ask");
  return {
    ask: rule.ask,
    row: rule.row,
    askOf: askedOf(terms)?.name ?? null,
    reason: wordsFor(terms, rule.ask)(rule.reason) ?? "",
    source: rule.source,
  };
}
