"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";

import { Button } from "../../../ui/button";
import { Mark } from "../../../ui/mark";
import styles from "../candidates.module.css";
import { PAGE_ROWS } from "../search-params";
import { type CandidateCount, type CandidatePage, countWords } from "./row-data";

interface ListFootProps {
  data: CandidatePage;
  page: number;
  count: CandidateCount | undefined;
  onTurn: (cursor: string | null, page: number) => void;
}

/** Where one is in the list, what the marks mean, and the way on and back. */
export function ListFoot({ data, page, count, onTurn }: ListFootProps) {
  const first = (Math.max(page, 1) - 1) * PAGE_ROWS + 1;
  const { previousCursor, nextCursor } = data;
  return (
    <div className={`${styles.foot} q t1`}>
      <span className="fig">
        {first}–{first + data.items.length - 1}
        {count && ` of ${countWords(count)}`}
      </span>
      <span className={styles.key}>
        <Mark close="asked" />
        asked <Mark close="interest_only" />
        interest only <Mark close="not_asked" />
        not asked <Mark close="unknown" />
        don’t know
      </span>
      <span className={styles.key}>
        <span aria-hidden="true">●</span> candidate says&ensp;<span aria-hidden="true">◇</span> client sees, from 1 to 5
      </span>
      {(previousCursor || nextCursor) && (
        <nav className={styles.pager} aria-label="Pages">
          <Button size="sm" disabled={!previousCursor} onClick={() => onTurn(previousCursor, Math.max(1, page - 1))}>
            <ChevronLeft aria-hidden="true" />
            Previous
          </Button>
          <Button size="sm" disabled={!nextCursor} onClick={() => onTurn(nextCursor, page + 1)}>
            Next
            <ChevronRight aria-hidden="true" />
          </Button>
        </nav>
      )}
    </div>
  );
}
