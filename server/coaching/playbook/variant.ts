import type { AskKind } from "#/db/vocabulary.ts";

import type { Terms } from "../terms.ts";
import { holds, type Condition } from "./condition.ts";
import { slotsOf, type Slots } from "./slots.ts";

/** A sentence for a case. Slots stand in braces; a variant with a slot that is not known is passed over. */
export interface Variant {
  when?: Condition;
  text: string;
}

/** Texts for one round: the first variant that applies and can be filled, or undefined. */
export function wordsFor(terms: Terms, ask: AskKind | null): (variants: readonly Variant[]) => string | undefined {
  const slots = slotsOf(terms);
  return (variants) => {
    for (const { when, text } of variants) {
      const filled = when && !holds(when, terms, ask) ? undefined : fill(text, slots);
      if (filled !== undefined) return filled;
    }
    return undefined;
  };
}

/** All slots at once, so that a name with braces in it stays a name. */
function fill(text: string, slots: Slots): string | undefined {
  let complete = true;
  const filled = text.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) complete = false;
    return value ?? "";
  });
  return complete ? filled : undefined;
}
