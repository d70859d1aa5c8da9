"use client";

import { useState } from "react";

export interface Selection {
  count: number;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Ticks everything from the row ticked last to this one. */
  extendTo: (id: string) => void;
  setAll: (ticked: boolean) => void;
  clear: () => void;
}

/** The ticked rows of the page in view, and the one ticked last, from which a range runs. */
export function useSelection(rows: readonly { id: string }[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const ids = rows.map((row) => row.id);

  return {
    count: ids.filter((id) => ticked.has(id)).length,
    has: (id) => ticked.has(id),
    toggle(id) {
      const next = new Set(ticked);
      if (!next.delete(id)) next.add(id);
      setTicked(next);
      setAnchor(id);
    },
    extendTo(id) {
      const [from, to] = [ids.indexOf(anchor ?? id), ids.indexOf(id)];
      if (to < 0) return;
      const start = from < 0 ? to : from;
      setTicked(new Set([...ticked, ...ids.slice(Math.min(start, to), Math.max(start, to) + 1)]));
      setAnchor(id);
    },
    setAll: (all) => setTicked(new Set(all ? ids : [])),
    clear() {
      setTicked(new Set());
      setAnchor(null);
    },
  };
}
