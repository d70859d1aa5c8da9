"use client";

import { Kbd } from "../../../ui/kbd";
import { usePageKeys } from "../../_shell/keys";

/** Opens and closes all definitions, by hand or by D. */
export function DefinitionsButton() {
  usePageKeys({ d: { label: "Definitions", run: () => document.getElementById("all-definitions")?.togglePopover() } });
  return (
    <button type="button" className="btn" popoverTarget="all-definitions" aria-keyshortcuts="D">
      Definitions <Kbd>D</Kbd>
    </button>
  );
}
