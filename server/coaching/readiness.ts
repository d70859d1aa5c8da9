import type { AskKind } from "#/db/vocabulary.ts";

import type { Checklist, ChecklistItem } from "./facts.ts";
import { differentWordings } from "./terms.ts";

export interface Readiness {
  done: number;
  total: number;
}

type Rehearsals = readonly { askKind: AskKind; wording: string }[];
const PRACTICE: Record<string, (ours: Rehearsals) => boolean> = {
  "practice.role_play": (ours) => ours.length > 0,
  "practice.variants": (ours) => differentWordings(ours) > 1,
};

/**
 * Share of the critical and high items before, in the room and at the close that were gone through with the candidate.
 * Practice counts by the log of rehearsals alone, and goes on counting when enough of it took the item off the list: a
 * rehearsal never makes anyone less ready. What comes after the interview never counts.
 */
export function readinessOf(checklist: Pick<Checklist, "ask" | "items">, ticked: ReadonlySet<string>, practices: Rehearsals): Readiness {
  const counted = checklist.items.filter(counts);
  const rehearsed = rehearsedTopics(checklist.ask, practices);
  const listed = counted.filter((item) => !(item.topic in PRACTICE) && ticked.has(item.topic)).length;
  const toPractise = counted.filter((item) => item.topic in PRACTICE && !rehearsed.includes(item.topic)).length;
  const others = counted.filter((item) => !(item.topic in PRACTICE)).length;
  return { done: listed + rehearsed.length, total: others + toPractise + rehearsed.length };
}

/** The items of practice that the log of rehearsals has done, on the list or off it. */
export function rehearsedTopics(ask: AskKind, practices: Rehearsals): string[] {
  const ours = practices.filter((one) => one.askKind === ask);
  return Object.entries(PRACTICE).flatMap(([topic, done]) => (done(ours) ? [topic] : []));
}

const counts = (item: ChecklistItem): boolean => item.priority !== "normal" && item.phase !== "after";
