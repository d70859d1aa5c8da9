"use client";

import { Fragment } from "react";

import type { RoundsByDay } from "#/server/today/rounds-by-day.ts";

import { dateIn, localDay } from "../../../ui/when";
import styles from "../rounds.module.css";
import { RoundRow } from "./round-row";

type Rounds = Pick<RoundsByDay, "items" | "zone" | "today" | "now">;

/** Rounds under the reader's own days. */
export function DayTable({ data, stale }: { data: Rounds; stale: boolean }) {
  const { items, zone, today, now } = data;
  const days = new Map<string, RoundsByDay["items"]>();
  for (const round of items) {
    const date = dateIn(round.scheduledAt, zone);
    days.set(date, [...(days.get(date) ?? []), round]);
  }
  return (
    <table className={`two ${styles.list}`} aria-busy={stale}>
      <thead>
        <tr>
          <th scope="col">Interview</th>
          <th scope="col">Candidate</th>
          <th scope="col">Round</th>
          <th scope="col">Close</th>
          <th scope="col">Outcome</th>
          <th scope="col">Owner</th>
          <th scope="col">
            <span className="hide">Log</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {[...days].map(([date, rounds]) => (
          <Fragment key={date}>
            <tr className="group">
              <th scope="colgroup" colSpan={7}>
                {date === today ? `Today, ${localDay(date)}` : localDay(date)} <span className="q">{rounds.length}</span>
              </th>
            </tr>
            {rounds.map((round) => (
              <RoundRow key={round.id} round={round} zone={zone} now={now} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
