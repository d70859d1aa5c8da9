import type { AskKind } from "#/db/vocabulary.ts";

import type { Checklist, ChecklistItem } from "./facts.ts";

export interface Readiness {
  done: number;
  total: number;
}

/**
 * Share of the critical and high items before, in the room and at the close that were gone through with the candidate.
 * Items of practice count by the log of rehearsals alone; what comes after the interview never counts.
 */
export function readinessOf(
  checklist: Pick<Checklist, "ask" | "items">,
  ticked: ReadonlySet<string>,
  practices: readonly { askKind: AskKind; wording: string }[],
): Readiness {
  const counted = checklist.items.filter((item) => item.priority !== "normal" && item.phase !== "after");
  const ours = practices.filter((one) => one.askKind === checklist.ask);
  const done = counted.filter((item) => goneThrough(item, ticked, ours));
  return { done: done.length, total: counted.length };
}

function goneThrough(item: ChecklistItem, ticked: ReadonlySet<string>, ours: readonly { wording: string }[]): boolean {
  if (item.topic === "practice.role_play") return ours.length > 0;
  if (item.topic === "practice.variants") return new Set(ours.map((one) => one.wording)).size > 1;
  return ticked.has(item.topic);
}
