"use client";

import Link from "next/link";

import { ROUND_KIND_WORDS } from "#/server/words.ts";

import { InterestScale } from "../../../ui/interest-scale";
import { Mark } from "../../../ui/mark";
import { Readiness } from "../../../ui/readiness";
import { Tick } from "../../../ui/tick";
import { day } from "../../../ui/when";
import styles from "../candidates.module.css";
import { type CandidateRowData, lastTime, shortAsk, shortName, spokenMarks } from "./row-data";

interface CandidateRowProps {
  row: CandidateRowData;
  picked: boolean;
  /** `range` when Shift was held: everything up to this row. */
  onPick: (range: boolean) => void;
}

export function CandidateRow({ row, picked, onPick }: CandidateRowProps) {
  const { current, marks, advice } = row;
  const read = row.statedInterest !== null || row.perceivedInterest !== null;
  return (
    <tr aria-selected={picked || undefined}>
      <td className={styles.pick}>
        <Tick
          aria-label={`Select ${row.name}`}
          checked={picked}
          onChange={(event) => onPick(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
        />
      </td>
      <td className={styles.name}>
        <Link className="plain" href={`/candidates/${row.id}`} prefetch={false} data-row={row.id} title={row.headline ?? undefined}>
          <span className={styles.who}>
            <b>{row.name}</b>
            {row.sample && <span className="q t1">sample</span>}
          </span>
        </Link>
      </td>
      <td className={styles.job} title={current ? `${current.clientName}, ${current.jobTitle}` : undefined}>
        {current && (
          <>
            {current.clientName} <span className="q">{current.jobTitle}</span>
          </>
        )}
      </td>
      <td className={styles.closes}>
        {marks.length > 0 && (
          <span role="img" aria-label={spokenMarks(marks)}>
            {marks.map((mark) => (
              <Mark key={mark.roundId} close={mark.close} />
            ))}
          </span>
        )}
      </td>
      <td className={styles.last}>{lastTime(row)}</td>
      <td className={styles.next}>
        <NextRound row={row} />
      </td>
      <td className={`toask ${styles.ask}`} title={advice?.askReason}>
        {advice && shortAsk(advice.ask)}
      </td>
      <td className={styles.interest}>{read && <InterestScale says={row.statedInterest} sees={row.perceivedInterest} />}</td>
      <td className={styles.ready}>{advice && <Readiness {...advice.readiness} />}</td>
      <td className={`m ${styles.owner}`} title={row.ownerName}>
        {shortName(row.ownerName)}
      </td>
    </tr>
  );
}

function NextRound({ row: { nextRound, current } }: { row: CandidateRowData }) {
  if (!nextRound)
    return current && (current.status === "active" || current.status === "offered") ? <span className="q">Not set</span> : null;
  const when = day(nextRound.scheduledAt, nextRound.timeZone);
  if (nextRound.over) {
    return (
      <span className="risk" title={`${ROUND_KIND_WORDS[nextRound.kind]} on ${when}`}>
        Not logged {when}
      </span>
    );
  }
  return (
    <>
      {ROUND_KIND_WORDS[nextRound.kind]} <span className="q">{when}</span>
    </>
  );
}
