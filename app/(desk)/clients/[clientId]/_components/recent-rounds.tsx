"use client";

import Link from "next/link";

import { CLOSE_KIND_WORDS, OUTCOME_WORDS, REASON_WORDS, RESPONSE_WORDS, ROUND_KIND_WORDS, ROUND_STATUS_WORDS } from "#/server/words.ts";

import { CloseWord } from "../../../../ui/close-word";
import { SectionHead } from "../../../../ui/section-head";
import { dayAndYear } from "../../../../ui/when";
import type { ClientPage } from "../../../_drawers/client-data";
import styles from "../client.module.css";

type Round = ClientPage["recentRounds"][number];

/** What the latest rounds here brought, newest first. */
export function RecentRounds({ client }: { client: ClientPage }) {
  if (client.recentRounds.length === 0) return null;
  return (
    <section aria-labelledby="rounds">
      <SectionHead id="rounds" title="Latest rounds" />
      <table className={styles.table}>
        <caption className="hide">Latest rounds at {client.name}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.day}>
              Day
            </th>
            <th scope="col" className={styles.who}>
              Candidate
            </th>
            <th scope="col">Round</th>
            <th scope="col">Close</th>
            <th scope="col">Answer</th>
          </tr>
        </thead>
        <tbody>
          {client.recentRounds.map((round) => (
            <tr key={round.id}>
              <td className="fig">{dayAndYear(round.scheduledAt, round.timeZone)}</td>
              <td>
                <Link className="plain" href={`/candidates/${round.candidateId}`} prefetch={false}>
                  <b>{round.candidateName}</b>
                </Link>{" "}
                <span className="q">{round.jobTitle}</span>
              </td>
              <td>{ROUND_KIND_WORDS[round.kind]}</td>
              <td>
                <Close round={round} />
              </td>
              <td className="m">{answerOf(round)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Close({ round }: { round: Round }) {
  if (round.status !== "held") return <span className="q">{ROUND_STATUS_WORDS[round.status]}</span>;
  if (round.asked === "yes") return <CloseWord close="asked" note={round.askKind ? CLOSE_KIND_WORDS[round.askKind].toLowerCase() : null} />;
  if (round.asked !== "no") return <CloseWord close="unknown" />;
  const close = round.askKind === "interest_statement" ? "interest_only" : "not_asked";
  return <CloseWord close={close} note={round.reasonNotAsked ? REASON_WORDS[round.reasonNotAsked].toLowerCase() : null} />;
}

function answerOf({ response, outcome }: Round): string {
  return [response && RESPONSE_WORDS[response], outcome && (response ? OUTCOME_WORDS[outcome].toLowerCase() : OUTCOME_WORDS[outcome])]
    .filter(Boolean)
    .join(", ");
}
