"use client";

import { useMemo } from "react";

import type { Interview } from "#/server/today/interviews.ts";

import { time } from "../../../ui/when";
import styles from "../today.module.css";
import { lastName, namesOn, STRIP_WIDTH, type Strip as Layout, stripOf } from "./strip-layout";

type Shown = Pick<Interview, "id" | "candidateName" | "scheduledAt" | "prepCallAt" | "prepHeldAt">;

/** The next 48 hours as a line in the reader's zone: a picture of the table under it, which is the truth. */
export function Strip({ interviews, now, zone }: { interviews: Shown[]; now: Date; zone: string }) {
  const layout = useMemo(() => stripOf(now, zone), [now, zone]);
  const dots = interviews.flatMap(({ id, candidateName, scheduledAt }) => {
    const x = layout.x(scheduledAt);
    return x === null || scheduledAt <= now ? [] : [{ id, x, name: lastName(candidateName) }];
  });
  const calls = interviews.flatMap(({ id, prepCallAt, prepHeldAt }) => {
    const x = prepCallAt && !prepHeldAt && prepCallAt > now ? layout.x(prepCallAt) : null;
    return x === null ? [] : [{ id, x }];
  });
  if (dots.length === 0) return null;
  const names = namesOn(dots);
  return (
    <svg className={styles.strip} viewBox={`0 0 ${STRIP_WIDTH} 60`} role="img" aria-label={said(dots.length, calls.length)}>
      <TimeLine layout={layout} now={now} zone={zone} />
      {calls.map(({ id, x }) => (
        <rect key={id} className={styles.call} x={x - 4} y="32.5" width="8" height="8" rx="1" />
      ))}
      {dots.map(({ id, x }, n) => (
        <g key={id} className="ax-m">
          {names[n]?.name && (
            <text x={names[n].x} y="14" textAnchor={names[n].anchor}>
              {names[n].name}
            </text>
          )}
          <path className={styles.stem} d={`M${x} 20v17`} />
          <circle className="c-ink" cx={x} cy="37" r="4.5" />
        </g>
      ))}
    </svg>
  );
}

function TimeLine({ layout, now, zone }: { layout: Layout; now: Date; zone: string }) {
  return (
    <>
      <path className="ax2" d={layout.days.map(({ from, to }) => `M${from} 37H${to}`).join("")} />
      <path className="ax2" d={layout.ticks.map(({ x, label }) => `M${x} 37v${label ? 6 : 3}`).join("")} />
      <path className={styles.night} d={layout.nights.map(({ from, to }) => `M${from} 37H${to}`).join("")} />
      <g className="axt">
        {layout.ticks.map(({ x, label }) =>
          label ? (
            <text key={x} x={x} y="58" textAnchor="middle">
              {label}
            </text>
          ) : null,
        )}
      </g>
      <g className="axk">
        <text x="0" y="58">
          Now {time(now, zone)}
        </text>
        {layout.dates.map(({ x, label }) => (
          <text key={x} x={x} y="58">
            {label}
          </text>
        ))}
      </g>
    </>
  );
}

function said(interviews: number, calls: number): string {
  const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  return `The next 48 hours: ${counted(interviews, "interview")}, ${counted(calls, "prep call")} booked, listed in the table below`;
}
