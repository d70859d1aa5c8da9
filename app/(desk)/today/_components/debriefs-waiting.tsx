"use client";

import Link from "next/link";

import type { DeskRound, Listing } from "#/server/today/find-rounds.ts";
import { ROUND_KIND_WORDS } from "#/server/words.ts";

import { Button } from "../../../ui/button";
import { SectionHead } from "../../../ui/section-head";
import { ago, day, time } from "../../../ui/when";
import { useDesk } from "../../_shell/desk-context";
import styles from "../today.module.css";
import { MoreLink } from "./more-link";

const THREE_DAYS = 3 * 86_400_000;

interface DebriefsWaitingProps {
  debriefs: Listing<DeskRound>;
  now: Date;
  zone: string;
  onMore: () => void;
}

/** Interviews that are over and not debriefed. A list, not a nag. */
export function DebriefsWaiting({ debriefs, now, zone, onMore }: DebriefsWaitingProps) {
  const { openLog } = useDesk();
  return (
    <section aria-labelledby="debriefs">
      <SectionHead title="Debriefs waiting" id="debriefs" count={debriefs.items.length + debriefs.more} />
      {debriefs.items.length === 0 && <p className={`q ${styles.nothing}`}>Every interview that is over has its debrief.</p>}
      <ul className={styles.list}>
        {debriefs.items.map((round) => (
          <li key={round.id} className={styles.row}>
            <div>
              <Link className={`plain ${styles.cover}`} href={`/candidates/${round.candidateId}`} data-row="">
                <b>{round.candidateName}</b>
              </Link>{" "}
              <span className="m">
                {ROUND_KIND_WORDS[round.kind]}, {round.clientName}
              </span>
              <p className="q t1">{endedNote(round, now, zone)}</p>
            </div>
            <Button size="sm" onClick={() => openLog({ roundId: round.id })} aria-label={`Log the round of ${round.candidateName}`}>
              Log
            </Button>
          </li>
        ))}
      </ul>
      <MoreLink list={debriefs} onMore={onMore} />
    </section>
  );
}

function endedNote({ status, scheduledAt, minutes }: DeskRound, now: Date, zone: string) {
  const ended = new Date(scheduledAt.getTime() + minutes * 60_000);
  const began = `${status === "held" ? "Held" : "Was planned"} ${day(scheduledAt, zone).slice(0, 3)} ${time(scheduledAt, zone)}`;
  if (now.getTime() - ended.getTime() < THREE_DAYS) return `${began}, over ${ago(ended, now)}`;
  return (
    <>
      {status === "held" ? "Held" : "Was planned"} {day(scheduledAt, zone)}, <span className="risk">over 3 days ago</span>
    </>
  );
}
