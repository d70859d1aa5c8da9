"use client";

import { Command } from "cmdk";

import { Mark } from "../../../ui/mark";
import { Lit } from "./lit";
import { RowIcon } from "./row-icon";
import type { PaletteGroup, PaletteRow } from "./rows";

interface PaletteListProps {
  groups: PaletteGroup[];
  query: string;
  found: { slow: boolean; failed: boolean; settled: boolean };
  onPick: (row: PaletteRow) => void;
}

export function PaletteList({ groups, query, found, onPick }: PaletteListProps) {
  const says = saysOf(groups, query, found);
  return (
    <Command.List label="Found">
      {groups.map((group) => (
        <Command.Group key={group.head} heading={group.head}>
          {group.rows.map((row) => (
            <Command.Item key={row.id} value={row.id} onSelect={() => onPick(row)}>
              {row.mark ? <Mark close={row.mark} /> : row.icon ? <RowIcon name={row.icon} /> : null}
              <span>
                <Lit text={row.label} query={query} />
                {row.detail && <span className="q">{row.detail}</span>}
              </span>
              {row.keys && <kbd aria-hidden="true">{row.keys}</kbd>}
            </Command.Item>
          ))}
        </Command.Group>
      ))}
      {says && (
        <p className="palette-says" role="status">
          {says}
        </p>
      )}
    </Command.List>
  );
}

function saysOf(groups: PaletteGroup[], query: string, { slow, failed, settled }: PaletteListProps["found"]): string | null {
  if (failed) return "People and clients could not be searched just now. Try again.";
  if (slow) return "Searching…";
  if (groups.length > 0 || !settled) return null;
  return query.startsWith(">") ? "No such action. Remove > to search people and clients." : "Nothing found. Try the beginning of a name.";
}
