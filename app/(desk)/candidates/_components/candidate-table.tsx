"use client";

import { ArrowUp } from "lucide-react";
import { useRef } from "react";

import { Tick } from "../../../ui/tick";
import { usePageKeys } from "../../_shell/keys";
import styles from "../candidates.module.css";
import type { Density } from "../density";
import type { CandidateSearch } from "../search-params";
import { CandidateRow } from "./candidate-row";
import type { CandidateRowData } from "./row-data";
import { useRowKeys } from "./use-row-keys";
import type { Selection } from "./use-selection";

interface CandidateTableProps {
  rows: CandidateRowData[];
  sort: CandidateSearch["sort"];
  density: Density;
  selection: Selection;
  /** The rows of the view before, while the new ones are fetched. */
  stale: boolean;
}

export function CandidateTable({ rows, sort, density, selection, stale }: CandidateTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const onArrow = useRowKeys(body, selection);
  usePageKeys({ Escape: selection.count > 0 ? { label: "Clear the selection", run: selection.clear } : undefined }, { group: "Lists" });
  const sorted = (column: CandidateSearch["sort"]) => (sort === column ? "ascending" : undefined);
  const all = selection.count === rows.length;

  return (
    <div className={styles.across}>
      <table className={`${styles.list} ${density === "dense" ? "dense" : ""}`} aria-busy={stale}>
        <caption className="hide">Candidates</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.pick}>
              <Tick
                aria-label={`Select all ${rows.length} on this page`}
                checked={all}
                indeterminate={selection.count > 0 && !all}
                onChange={(event) => selection.setAll(event.target.checked)}
              />
            </th>
            <th scope="col" className={styles.name} aria-sort={sorted("name")}>
              Candidate {sort === "name" && <ArrowUp aria-hidden="true" />}
            </th>
            <th scope="col" className={styles.job}>
              Client and job
            </th>
            <th scope="col" className={styles.closes}>
              Closes
            </th>
            <th scope="col" className={styles.last}>
              Last time
            </th>
            <th scope="col" className={styles.next} aria-sort={sorted("next")}>
              Next round {sort === "next" && <ArrowUp aria-hidden="true" />}
            </th>
            <th scope="col" className={styles.ask}>
              Ask to prepare
            </th>
            <th scope="col" className={styles.interest}>
              Interest
            </th>
            <th scope="col" className={styles.ready}>
              Ready
            </th>
            <th scope="col" className={styles.owner}>
              Owner
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onArrow}>
          {rows.map((row) => (
            <CandidateRow
              key={row.id}
              row={row}
              picked={selection.has(row.id)}
              onPick={(range) => (range ? selection.extendTo(row.id) : selection.toggle(row.id))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
