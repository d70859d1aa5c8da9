import type { LastClose } from "#/db/vocabulary.ts";

export type MarkOf = LastClose | "next";

const SHAPE: Record<MarkOf, string> = {
  asked: "yes",
  interest_only: "said",
  not_asked: "no",
  unknown: "unk",
  none: "next",
  next: "next",
};

/** The class that colours a close's word as its mark. */
export const toneOf = (close: MarkOf): string => SHAPE[close];

/** How a round was closed, as a 16 px speech drop. Give a label unless the word stands beside it. */
export function Mark({ close, label }: { close: MarkOf; label?: string | undefined }) {
  const shape = SHAPE[close];
  const said = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  return (
    <svg className={`mark ${shape}`} width="16" height="16" {...said}>
      <use href={`#m-${shape}`} />
    </svg>
  );
}
