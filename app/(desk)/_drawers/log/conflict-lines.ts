import type { ConflictLine } from "../conflict-notice";
import { ASKS, CLOSES, OUTCOMES, RARE_OUTCOMES, REASONS, RESPONSES } from "./choices";
import { draftOf, type Draft, type Logged } from "./draft";

const wordOf = (options: readonly { value: string; label: string }[], value: string | null | undefined): string =>
  options.find((option) => option.value === value)?.label ?? "";
const number = (value: number | null | undefined): string => (value ? String(value) : "");

/** Both versions of a debrief, line by line, as they read in the drawer. */
export function conflictLines(yours: Draft, round: Logged): ConflictLine[] {
  const theirs = draftOf(round);
  const line = (label: string, read: (draft: Draft) => string): ConflictLine => ({ label, yours: read(yours), theirs: read(theirs) });
  return [
    line("Asked", ({ close }) => wordOf(CLOSES, close)),
    line("For what", ({ close, askKind }) => (close === "asked" ? wordOf(ASKS, askKind) : "")),
    line("Why not", ({ close, reasonNotAsked }) => (close === "asked" || close === "unknown" ? "" : wordOf(REASONS, reasonNotAsked))),
    line("Words", ({ words }) => words.trim()),
    line("Answer", ({ close, response }) => (close === "asked" ? wordOf(RESPONSES, response) : "")),
    line("Candidate says", ({ statedInterest }) => number(statedInterest)),
    line("Client sees", ({ perceivedInterest }) => number(perceivedInterest)),
    line("Outcome", ({ outcome }) => wordOf([...OUTCOMES, ...RARE_OUTCOMES], outcome ?? "pending")),
    line("Answer by", ({ expectedBy }) => expectedBy ?? ""),
    line("Latest date", ({ latestBy }) => latestBy),
    line("Highlights", ({ highlights }) => highlights.trim()),
    line("Notes", ({ notes }) => notes.trim()),
  ];
}
