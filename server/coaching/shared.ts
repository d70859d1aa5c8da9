import type { ChecklistItem } from "./facts.ts";

/** For the recruiter alone: one asks the candidate for a reading, the other speaks of other candidates. */
const PRIVATE_TOPICS: ReadonlySet<string> = new Set(["interest.find_out", "interviewer.memory"]);

export type SharedItem = Pick<ChecklistItem, "topic" | "phase" | "title" | "advice"> & { wording?: string | undefined };

/**
 * What a candidate may see of a checklist: advice and words to say. Reasons stay behind, since they tell of readings, of
 * what the client saw and of other candidates.
 */
export const sharedItems = (items: readonly ChecklistItem[]): SharedItem[] =>
  items
    .filter(({ topic }) => !PRIVATE_TOPICS.has(topic))
    .map(({ topic, phase, title, advice, wording }) => ({ topic, phase, title, advice, wording }));
