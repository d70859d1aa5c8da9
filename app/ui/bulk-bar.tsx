"use client";

import type { ReactNode } from "react";

interface BulkAct {
  label: string;
  icon?: ReactNode;
  keys?: string | undefined;
  onClick: () => void;
  disabled?: boolean | undefined;
}

/** What can be done with the ticked rows: count first, verbs with their keys, Esc last. Shows nothing while none is ticked. */
export function BulkBar({ count, acts, onClear }: { count: number; acts: BulkAct[]; onClear: () => void }) {
  if (count === 0) return null;
  return (
    <section className="bulk" aria-label="Selected rows">
      <b className="fig" role="status">
        {count} selected
      </b>
      {acts.map((act) => (
        <button key={act.label} type="button" onClick={act.onClick} disabled={act.disabled} aria-keyshortcuts={act.keys}>
          {act.icon}
          {act.label}
          {act.keys && <kbd aria-hidden="true">{act.keys}</kbd>}
        </button>
      ))}
      <button type="button" onClick={onClear} aria-keyshortcuts="Escape">
        Clear<span className="hide"> selection</span> <kbd aria-hidden="true">Esc</kbd>
      </button>
    </section>
  );
}
