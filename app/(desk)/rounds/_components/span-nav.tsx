"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";

import type { RoundsByDay } from "#/server/today/rounds-by-day.ts";
import { addDays } from "#/server/zones.ts";

import { Button } from "../../../ui/button";
import { TextInput } from "../../../ui/text-input";
import { localDay } from "../../../ui/when";
import type { RoundsSearch } from "../search-params";
import styles from "../rounds.module.css";

type Span = Pick<RoundsByDay, "from" | "to" | "today">;

/** A week back, this week, a week on; or any first and last day. */
export function SpanNav({ span, onChange }: { span: Span; onChange: (next: Partial<RoundsSearch>) => void }) {
  const { from, to, today } = span;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  const move = (by: number) => onChange({ from: addDays(from, by * days), to: addDays(to, by * days) });
  const thisWeek = from <= today && today <= to;
  const step = days === 7 ? "week" : days === 1 ? "day" : `${days} days`;
  return (
    <nav className={styles.span} aria-label="Days shown">
      <h2 className="sec">{from === to ? localDay(from) : `${localDay(from)} to ${localDay(to)}`}</h2>
      <span className={styles.steps}>
        <Button size="sm" className="square" aria-label={`Back a ${step}`} onClick={() => move(-1)}>
          <ChevronLeft aria-hidden="true" />
        </Button>
        <Button size="sm" disabled={thisWeek && days === 7} onClick={() => onChange({ from: null, to: null })}>
          This week
        </Button>
        <Button size="sm" className="square" aria-label={`On a ${step}`} onClick={() => move(1)}>
          <ChevronRight aria-hidden="true" />
        </Button>
      </span>
      <span className={styles.dates}>
        <TextInput
          type="date"
          aria-label="First day"
          value={from}
          max={to}
          onChange={(event) => event.target.value && onChange({ from: event.target.value, to })}
        />
        <span aria-hidden="true">–</span>
        <TextInput
          type="date"
          aria-label="Last day"
          value={to}
          min={from}
          onChange={(event) => event.target.value && onChange({ from, to: event.target.value })}
        />
      </span>
    </nav>
  );
}
