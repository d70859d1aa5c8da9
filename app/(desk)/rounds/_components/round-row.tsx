"use client";

import Link from "next/link";

import type { RoundsByDay } from "#/server/today/rounds-by-day.ts";
import { CLOSE_KIND_WORDS, OUTCOME_WORDS, REASON_WORDS, ROUND_KIND_WORDS, ROUND_STATUS_WORDS } from "#/server/words.ts";

import { Button } from "../../../ui/button";
import { CloseWord } from "../../../ui/close-word";
import { cityOf, dayAndTime, here, time } from "../../../ui/when";
import { useDesk } from "../../_shell/desk-context";
import styles from "../rounds.module.css";

type Row = RoundsByDay["items"][number];

/** One interview of a day; the whole row opens the candidate. */
export function RoundRow({ round, zone, now }: { round: Row; zone: string; now: Date }) {
  const sameClock = dayAndTime(round.scheduledAt, round.timeZone) === dayAndTime(round.scheduledAt, zone);
  const [first, ...others] = round.interviewers;
  return (
    <tr className={styles.row}>
      <td className={styles.when}>
        <b className="fig">{time(round.scheduledAt, round.timeZone)}</b> {cityOf(round.timeZone)}
        <small>{sameClock ? `${round.minutes} min` : here(round.scheduledAt, round.timeZone, zone)}</small>
      </td>
      <td className={styles.who}>
        <Link className={`plain ${styles.cover}`} href={`/candidates/${round.candidateId}`} data-row="">
          <b>{round.candidateName}</b>
        </Link>
        <small>
          {round.jobTitle}, {round.clientName}
        </small>
      </td>
      <td className={styles.kind}>
        {ROUND_KIND_WORDS[round.kind]}
        <small>{first ? `${first.name}${others.length > 0 ? `, ${others.length} more` : ""}` : "nobody named yet"}</small>
      </td>
      <td className={styles.close}>
        {round.status === "held" && round.debriefedAt ? <Close round={round} /> : <span className="q">{standing(round, now)}</span>}
      </td>
      <td className={styles.outcome}>
        {round.outcome && <span className={round.outcome === "pending" ? "q" : undefined}>{OUTCOME_WORDS[round.outcome]}</span>}
      </td>
      <td className={`q ${styles.owner}`}>{round.ownerName}</td>
      <td className={styles.act}>
        <LogButton round={round} now={now} />
      </td>
    </tr>
  );
}

function Close({ round }: { round: Row }) {
  const note =
    round.close === "asked" ? round.askKind && CLOSE_KIND_WORDS[round.askKind] : round.reasonNotAsked && REASON_WORDS[round.reasonNotAsked];
  return (
    <>
      <CloseWord close={round.close} />
      <small>{note?.toLowerCase()}</small>
    </>
  );
}

/** A round that is over waits for its debrief, whoever forgot to mark it. */
function standing(round: Row, now: Date): string {
  if (round.status === "cancelled" || round.status === "no_show") return ROUND_STATUS_WORDS[round.status];
  if (isOver(round, now)) return "No debrief yet";
  return round.scheduledAt <= now ? "Under way" : "Ahead";
}

const isOver = ({ scheduledAt, minutes }: Row, now: Date): boolean => scheduledAt.getTime() + minutes * 60_000 <= now.getTime();

function LogButton({ round, now }: { round: Row; now: Date }) {
  const { openLog, openSchedule } = useDesk();
  const { id, candidateName } = round;
  if (round.debriefedAt) {
    return (
      <Button size="sm" tone="bare" aria-label={`Top up the round of ${candidateName}`} onClick={() => openLog({ roundId: id })}>
        Top up
      </Button>
    );
  }
  if (round.status === "cancelled" || round.status === "no_show") return null;
  if (isOver(round, now)) {
    return (
      <Button size="sm" aria-label={`Log the round of ${candidateName}`} onClick={() => openLog({ roundId: id })}>
        Log
      </Button>
    );
  }
  return (
    <Button size="sm" tone="bare" aria-label={`Change the interview of ${candidateName}`} onClick={() => openSchedule({ roundId: id })}>
      Change
    </Button>
  );
}
