"use client";

import type { Listing } from "#/server/today/find-rounds.ts";
import type { Interview } from "#/server/today/interviews.ts";

import { SectionHead } from "../../../ui/section-head";
import { dateIn, day } from "../../../ui/when";
import styles from "../today.module.css";
import { MoreLink } from "./more-link";
import { PrepRow } from "./prep-row";

interface PrepTableProps {
  interviews: Listing<Interview>;
  now: Date;
  zone: string;
  onMore: () => void;
}

/** The interviews of the next 48 hours by the reader's day, each with its ask, the last close, readiness and prep call. */
export function PrepTable({ interviews, now, zone, onMore }: PrepTableProps) {
  const days = byDay(interviews.items, zone);
  return (
    <section className={styles.prepared} aria-labelledby="prep-calls">
      <SectionHead title="Prep calls" id="prep-calls" count={interviews.items.length + interviews.more}>
        {days.length > 0 && <Key />}
      </SectionHead>
      {days.length === 0 ? (
        <p className={`q ${styles.nothing}`}>No interview in the next 48 hours. Add one, and what to prepare stands here.</p>
      ) : (
        <table className={`two ${styles.prep}`}>
          <thead>
            <tr>
              <th scope="col">
                <span className="hide">Day</span>
              </th>
              <th scope="col">Interview</th>
              <th scope="col">Candidate</th>
              <th scope="col">Round</th>
              <th scope="col">Ask to prepare</th>
              <th scope="col">Last close</th>
              <th scope="col">Ready</th>
              <th scope="col">Prep call</th>
            </tr>
          </thead>
          {days.map(([date, rounds]) => (
            <tbody key={date}>
              {rounds.map((round, n) => (
                <PrepRow key={round.id} round={round} now={now} zone={zone}>
                  {n === 0 && <DayHead date={date} rows={rounds.length} now={now} zone={zone} />}
                </PrepRow>
              ))}
            </tbody>
          ))}
        </table>
      )}
      <MoreLink list={interviews} onMore={onMore} />
    </section>
  );
}

function DayHead({ date, rows, now, zone }: { date: string; rows: number; now: Date; zone: string }) {
  const noon = `${date}T12:00:00Z`;
  const near = date === dateIn(now, zone) ? "Today" : date === dateIn(new Date(now.getTime() + 86_400_000), zone) ? "Tomorrow" : null;
  const printed = day(noon, "UTC");
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.day}>
      {near ?? new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }).format(new Date(noon))}
      <small>{near ? printed : printed.slice(4)}</small>
    </th>
  );
}

function Key() {
  return (
    <span className={styles.key}>
      <svg width="9" height="9" aria-hidden="true">
        <circle cx="4.5" cy="4.5" r="4.5" className="c-ink" />
      </svg>{" "}
      interview{" "}
      <svg width="9" height="9" aria-hidden="true">
        <rect className="re" x=".5" y=".5" width="8" height="8" rx="1" />
      </svg>{" "}
      prep call, your time
    </span>
  );
}

function byDay(rounds: Interview[], zone: string): [string, Interview[]][] {
  const days = new Map<string, Interview[]>();
  for (const round of rounds) {
    const date = dateIn(round.scheduledAt, zone);
    days.set(date, [...(days.get(date) ?? []), round]);
  }
  return [...days];
}
