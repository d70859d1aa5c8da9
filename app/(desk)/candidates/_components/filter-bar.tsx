"use client";

import { ArrowUpDown, Plus, Rows2, Rows3, X } from "lucide-react";
import { useRef } from "react";

import { Button } from "../../../ui/button";
import { Menu } from "../../../ui/menu";
import { SearchBox } from "../../../ui/search-box";
import { useMembers } from "../../_drawers/use-people";
import { useDesk } from "../../_shell/desk-context";
import { usePageKeys } from "../../_shell/keys";
import styles from "../candidates.module.css";
import type { Density } from "../density";
import type { CandidateSearch } from "../search-params";
import { chipsOf, filterEntries } from "./filter-choices";
import { type CandidateCount, countWords } from "./row-data";

const SORT_WORDS = { next: "Next interview", name: "Name", updated: "Last changed" } as const;

interface FilterBarProps {
  search: CandidateSearch;
  count: CandidateCount | undefined;
  onChange: (next: Partial<CandidateSearch>) => void;
  density: Density;
  onDensity: (density: Density) => void;
}

/** What the list is narrowed to, as chips that can be taken off, and how it is sorted and set. */
export function FilterBar({ search, count, onChange, density, onDensity }: FilterBarProps) {
  const { me } = useDesk();
  const members = useMembers();
  const trigger = useRef<HTMLButtonElement>(null);
  usePageKeys({ f: { label: "Filter", run: () => openMenu(trigger.current) } }, { group: "Lists" });
  const other = density === "dense" ? "comfortable" : "dense";

  return (
    <search className={styles.chips}>
      <SearchBox label="Search candidates" query={search.query} onChange={(query) => onChange({ query })} />
      {chipsOf(search, members, me).map((chip) => (
        <span key={chip.label} className={styles.chip}>
          {chip.label} <b>{chip.value}</b>
          <button type="button" aria-label={`Remove filter: ${chip.label} ${chip.value}`} onClick={() => onChange(chip.off)}>
            <X aria-hidden="true" />
          </button>
        </span>
      ))}
      <Menu
        trigger={
          <Button ref={trigger} tone="bare" size="sm" keys="F">
            <Plus aria-hidden="true" />
            Filter
          </Button>
        }
        entries={filterEntries(search, members, me, onChange)}
      />
      <span className={styles.right}>
        {count && (
          <span className="q" role="status">
            {countWords(count)} {count.count === 1 ? "person" : "people"}
          </span>
        )}
        <Menu
          align="end"
          trigger={
            <Button tone="bare" size="sm" aria-label={`Sort by: ${SORT_WORDS[search.sort]}`}>
              <ArrowUpDown aria-hidden="true" />
              {SORT_WORDS[search.sort]}
            </Button>
          }
          entries={(["next", "name", "updated"] as const).map((sort) => ({
            kind: "choice",
            label: SORT_WORDS[sort],
            chosen: search.sort === sort,
            onSelect: () => onChange({ sort }),
          }))}
        />
        <Button
          tone="bare"
          size="sm"
          className={styles.density}
          aria-label={`Rows are ${density}. Make them ${other}`}
          onClick={() => onDensity(other)}
        >
          {density === "dense" ? <Rows3 aria-hidden="true" /> : <Rows2 aria-hidden="true" />}
          {density === "dense" ? "Dense" : "Comfortable"}
        </Button>
      </span>
    </search>
  );
}

/** The menu listens for a press, not for a click. */
function openMenu(trigger: HTMLButtonElement | null): void {
  trigger?.focus();
  trigger?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
}
