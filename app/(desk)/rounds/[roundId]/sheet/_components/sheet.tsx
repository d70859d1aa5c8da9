"use client";

import { useSuspenseQuery } from "@tanstack/react-query";

import { PHASES } from "#/db/vocabulary.ts";
import { LAST_LINE } from "#/server/coaching/playbook/topic-texts.ts";
import { type SharedItem, sharedItems } from "#/server/coaching/shared.ts";
import { PHASE_WORDS, ROUND_KIND_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../../../lib/trpc-client";
import { Spoken } from "../../../../../ui/spoken";
import { cityOf, longDay, time } from "../../../../../ui/when";
import { PrintBar } from "./print-bar";
import styles from "../sheet.module.css";

/** Ask, words and items on one A4 page, in ink only: what the candidate may see and nothing else. */
export function Sheet({ roundId }: { roundId: string }) {
  const trpc = useTRPC();
  const { data: round } = useSuspenseQuery(trpc.rounds.get.queryOptions({ roundId }));
  const { data: checklist } = useSuspenseQuery(trpc.coaching.checklist.queryOptions({ roundId }));
  const items = sharedItems(checklist.items);
  const ask = items.find(({ topic }) => topic.startsWith("ask."));
  const { scheduledAt, timeZone } = round;
  return (
    <>
      <PrintBar roundId={roundId} candidateId={round.candidateId} candidateName={round.candidateName} submissionId={round.submissionId} />
      <article className={styles.sheet}>
        <header>
          <p className={styles.name}>{round.candidateName}</p>
          <p>
            {round.jobTitle}, {round.clientName}
          </p>
          <p>
            {ROUND_KIND_WORDS[round.kind]}, {longDay(scheduledAt, timeZone)}, {time(scheduledAt, timeZone)} in {cityOf(timeZone)}
            {round.place && `, ${round.place}`}
          </p>
          {round.interviewers.length > 0 && (
            <p>With {round.interviewers.map(({ name, title }) => (title ? `${name}, ${title}` : name)).join("; ")}</p>
          )}
        </header>
        {ask && (
          <section className={styles.ask}>
            <h2>
              {ask.title}
              {checklist.askOf && <span> to {checklist.askOf}</span>}
            </h2>
            <Spoken>{ask.wording}</Spoken>
            <p>{detailOf(ask)}</p>
          </section>
        )}
        {PHASES.map((phase) => (
          <PhaseOf key={phase} name={PHASE_WORDS[phase]} items={items.filter((item) => item.phase === phase && item !== ask)} />
        ))}
        <footer>
          <Spoken>{LAST_LINE}</Spoken>
        </footer>
      </article>
    </>
  );
}

const detailOf = ({ advice, title }: SharedItem): string => advice.slice(title.length + 2);

function PhaseOf({ name, items }: { name: string; items: SharedItem[] }) {
  if (items.length === 0) return null;
  return (
    <section className={styles.phase}>
      <h2>{name}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.topic}>
            <b>{item.title}.</b>
            {item.wording ? <Spoken>{item.wording}</Spoken> : ` ${detailOf(item)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
