"use client";

import { useMemo, useState } from "react";

/** Which rows are ticked; a row that left the list is no longer picked. */
export function usePicked(ids: string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const listed = ids.join(" ");
  const picked = useMemo(() => new Set(listed.split(" ").filter((id) => chosen.has(id))), [listed, chosen]);
  return {
    picked,
    toggle(id: string): void {
      const next = new Set(picked);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    clear: () => setChosen(new Set()),
  };
}
