"use client";

import Link from "next/link";
import type { ReactNode } from "react";

import type { Interview } from "#/server/today/interviews.ts";
import { ASK_WORDS, LAST_CLOSE_WORDS, ROUND_KIND_WORDS } from "#/server/words.ts";

import { Mark, toneOf } from "../../../ui/mark";
import { Readiness } from "../../../ui/readiness";
import { ago, cityOf, dayAndTime, here, time } from "../../../ui/when";
import styles from "../today.module.css";
import { closeNote } from "./close-note";
import { PrepCall } from "./prep-call";

/** One interview ahead. The whole row opens the candidate; only the prep call is its own control. */
export function PrepRow({ round, now, zone, children }: { round: Interview; now: Date; zone: string; children: ReactNode }) {
  const { advice } = round;
  return (
    <tr className={styles.row}>
      {children}
      <td className={styles.when}>
        <b className="fig">{time(round.scheduledAt, round.timeZone)}</b> {cityOf(round.timeZone)}
        <small>{whenNote(round, now, zone)}</small>
      </td>
      <td className={styles.who}>
        <Link className={`plain ${styles.cover}`} href={`/candidates/${round.candidateId}`} data-row="">
          <b>{round.candidateName}</b>
        </Link>
        <small>
          {round.jobTitle}, {round.clientName}
        </small>
      </td>
      <td className={styles.round}>
        {ROUND_KIND_WORDS[round.kind]}
        <small>{acrossTheTable(round.interviewers)}</small>
      </td>
      <td className={styles.asks}>
        {advice && (
          <>
            <span className="toask">{ASK_WORDS[advice.ask]}</span>
            <small>{advice.askReason}</small>
          </>
        )}
      </td>
      <td className={styles.last}>
        <LastClose last={round.last} />
      </td>
      <td className={styles.ready}>{advice && <Readiness {...advice.readiness} />}</td>
      <td className={styles.prepCall}>
        <PrepCall round={round} now={now} zone={zone} />
      </td>
    </tr>
  );
}

function LastClose({ last }: { last: Interview["last"] }) {
  if (!last) {
    return (
      <>
        <span className="q">None yet</span>
        <small>first close here</small>
      </>
    );
  }
  return (
    <>
      <span className={`close ${toneOf(last.close)}`}>
        <Mark close={last.close} />
        {LAST_CLOSE_WORDS[last.close]}
        {last.times === 2 && last.close === "not_asked" && ", twice"}
      </span>
      <small>{closeNote(last)}</small>
    </>
  );
}

/** The reader's own time when the city's clock is another one; else how long until then. */
function whenNote({ scheduledAt, timeZone, minutes }: Interview, now: Date, zone: string): string {
  if (scheduledAt <= now) return `now, until ${time(new Date(scheduledAt.getTime() + minutes * 60_000), timeZone)}`;
  const sameClock = dayAndTime(scheduledAt, timeZone) === dayAndTime(scheduledAt, zone);
  return sameClock ? ago(scheduledAt, now) : here(scheduledAt, timeZone, zone);
}

function acrossTheTable(people: Interview["interviewers"]): string {
  const [first, ...others] = people;
  if (!first) return "nobody named yet";
  return others.length > 0 ? `${first.name}, ${others.length} more` : first.name;
}
