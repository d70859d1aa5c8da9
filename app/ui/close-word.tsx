import type { ReactNode } from "react";

import type { LastClose } from "#/db/vocabulary.ts";
import { LAST_CLOSE_WORDS } from "#/server/words.ts";

import { Mark, toneOf } from "./mark";

/** The mark with its word; the note goes on after a colon: "Not asked: felt pushy". */
export function CloseWord({ close, note }: { close: LastClose; note?: ReactNode }) {
  return (
    <span className={`close ${toneOf(close)}`}>
      <Mark close={close} />
      <span>
        {LAST_CLOSE_WORDS[close]}
        {note ? <>: {note}</> : null}
      </span>
    </span>
  );
}
