"use client";

import Link from "next/link";

import type { DeskRound, Listing } from "#/server/today/find-rounds.ts";
import { OUTCOME_WORDS, ROUND_KIND_WORDS } from "#/server/words.ts";

import { BulkBar } from "../../../ui/bulk-bar";
import { SectionHead } from "../../../ui/section-head";
import { Tick } from "../../../ui/tick";
import { lengthOf, localDay } from "../../../ui/when";
import { usePageKeys } from "../../_shell/keys";
import styles from "../today.module.css";
import { MoreLink } from "./more-link";
import { ProposedStatus } from "./proposed-status";
import { useAnswers } from "./use-answers";
import { usePicked } from "./use-picked";

const DAY = 86_400_000;
const ANSWERS = ["advanced", "offer", "rejected", "silent"] as const;
const KEYS = { advanced: "A", offer: "O", rejected: "R", silent: "S" } as const;

interface WaitingProps {
  waiting: Listing<DeskRound>;
  now: Date;
  onMore: () => void;
}

/** Clients who owe an answer: each closed by one tap, several by ticking them. */
export function WaitingForClient({ waiting, now, onMore }: WaitingProps) {
  const { items } = waiting;
  const { settle, chase, proposals, dismiss } = useAnswers(items);
  const { picked, toggle, clear } = usePicked(items.map((round) => round.id));
  const all = [...picked];
  const close = (act: (ids: string[]) => void) => () => {
    act(all);
    clear();
  };
  const acts = [
    ...ANSWERS.map((outcome) => ({ label: OUTCOME_WORDS[outcome], keys: KEYS[outcome], onClick: close((ids) => settle(ids, outcome)) })),
    { label: "Chased", keys: "W", onClick: close(chase) },
  ];
  usePageKeys(Object.fromEntries([...acts.map((act) => [act.keys.toLowerCase(), act.onClick]), ["Escape", clear]]), {
    enabled: picked.size > 0,
  });
  return (
    <section aria-labelledby="waiting">
      <SectionHead title="Waiting for the client" id="waiting" count={items.length + waiting.more} />
      {items.length === 0 && <p className={`q ${styles.nothing}`}>No client owes an answer past its date.</p>}
      <ul className={styles.list}>
        {items.map((round) => (
          <li key={round.id} className={styles.row}>
            <Tick checked={picked.has(round.id)} onChange={() => toggle(round.id)} aria-label={`Pick ${round.candidateName}`} />
            <div>
              <Link className={`plain ${styles.cover}`} href={`/candidates/${round.candidateId}`} data-row="">
                <b>{round.candidateName}</b>
              </Link>{" "}
              <span className="m">
                {ROUND_KIND_WORDS[round.kind]}, {round.clientName}
              </span>
              <p className="q t1">{waitNote(round, now)}</p>
              <div className={styles.answers} role="group" aria-label={`What ${round.clientName} said about ${round.candidateName}`}>
                {ANSWERS.map((outcome) => (
                  <button key={outcome} type="button" onClick={() => settle([round.id], outcome)}>
                    {OUTCOME_WORDS[outcome]}
                  </button>
                ))}
                <button type="button" onClick={() => chase([round.id])}>
                  Chased
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <MoreLink list={waiting} onMore={onMore} />
      <ProposedStatus proposals={proposals} onDone={dismiss} />
      <BulkBar count={picked.size} acts={acts} onClear={clear} />
    </section>
  );
}

function waitNote({ expectedBy, chasedAt, scheduledAt, mayContact }: DeskRound, now: Date) {
  const chased = chasedAt ? `, chased ${lengthOf(now.getTime() - chasedAt.getTime())} ago` : mayContact ? ", leave to write was given" : "";
  if (expectedBy) {
    return (
      <>
        <span className="risk">Promised by {localDay(expectedBy)}</span>
        {chased}
      </>
    );
  }
  return `No date promised, ${Math.floor((now.getTime() - scheduledAt.getTime()) / DAY)} days gone${chased}`;
}
