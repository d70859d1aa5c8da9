"use client";

import { Plus } from "lucide-react";
import { useEffect, type ReactNode } from "react";

import type { Option } from "./use-options";

interface PickerListProps {
  id: string;
  options: readonly Option[];
  state: "idle" | "searching" | "found" | "failed";
  at: number;
  query: string;
  creates: boolean;
  createWord: string | undefined;
  onChoose: (row: number) => void;
}

const SAYS = { idle: null, searching: "Searching…", found: "Nothing found.", failed: "Could not search just now. Try again." } as const;

/** The answers under a picker; a press chooses before the field loses its focus. */
export function PickerList({ id, options, state, at, query, creates, createWord, onChoose }: PickerListProps) {
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);
  const says = options.length === 0 && !creates ? SAYS[state] : null;
  if (options.length === 0 && !creates && !says) return null;
  return (
    <div className="picker-list" onPointerDown={(event) => event.preventDefault()}>
      <div role="listbox" id={id} aria-label="Answers">
        {options.map((option, row) => (
          <Row key={option.id} id={`${id}-${row}`} chosen={row === at} onChoose={() => onChoose(row)}>
            <span>{option.label}</span>
            {option.detail && <span className="end">{option.detail}</span>}
          </Row>
        ))}
        {creates && (
          <Row id={`${id}-${options.length}`} chosen={at === options.length} onChoose={() => onChoose(options.length)}>
            <Plus aria-hidden="true" />
            <span>
              Add {createWord} <b>{query}</b>
            </span>
          </Row>
        )}
      </div>
      {says && (
        <p className="picker-says" role="status">
          {says}
        </p>
      )}
    </div>
  );
}

function Row({ id, chosen, onChoose, children }: { id: string; chosen: boolean; onChoose: () => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y: the field above holds the focus and moves through the rows, as a combobox does
    <div role="option" id={id} aria-selected={chosen} onClick={onChoose}>
      {children}
    </div>
  );
}
