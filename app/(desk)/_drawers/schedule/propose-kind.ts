import type { RoundKind } from "#/db/vocabulary.ts";

const AFTER: Record<RoundKind, RoundKind> = {
  first: "hiring_manager",
  hiring_manager: "final",
  panel: "final",
  managers_boss: "final",
  final: "other",
  other: "hiring_manager",
};

/** The kind that most often follows: the first conversation, then the hiring manager, then the final. Pure. */
export function proposedKind(earlier: readonly { kind: RoundKind; status: string }[]): RoundKind {
  const last = earlier.findLast((round) => round.status === "held" || round.status === "scheduled");
  return last ? AFTER[last.kind] : "first";
}
