"use client";

import Link from "next/link";
import type { ReactNode } from "react";

import type { Listing } from "#/server/today/find-rounds.ts";
import type { RiskRow } from "#/server/today/risk-list.ts";
import { REASON_WORDS, ROUND_KIND_WORDS } from "#/server/words.ts";

import { InterestScale } from "../../../ui/interest-scale";
import { Mark } from "../../../ui/mark";
import { SectionHead } from "../../../ui/section-head";
import { day } from "../../../ui/when";
import styles from "../today.module.css";
import { MoreLink } from "./more-link";

interface RisksProps {
  risks: Listing<RiskRow>;
  now: Date;
  zone: string;
  onMore: () => void;
}

/** What may lose an open process: a gap in interest, no ask twice, interest falling, no date promised. */
export function Risks({ risks, now, zone, onMore }: RisksProps) {
  return (
    <section aria-labelledby="risks">
      <SectionHead title="Risks" id="risks" count={risks.items.length + risks.more} />
      {risks.items.length === 0 && <p className={`q ${styles.nothing}`}>No open process shows a risk.</p>}
      <ul className={styles.list}>
        {risks.items.map((row) => {
          const { title, note, aside } = told(row, now, zone);
          return (
            <li key={`${row.submissionId} ${row.risk.kind}`} className={styles.row}>
              <div>
                <Link className={`plain ${styles.cover}`} href={`/candidates/${row.candidateId}`} data-row="">
                  <b>{row.candidateName}</b>
                </Link>{" "}
                <span className="m">{title}</span>
                <p className="q t1">{note}</p>
              </div>
              {aside}
            </li>
          );
        })}
      </ul>
      <MoreLink list={risks} onMore={onMore} />
    </section>
  );
}

interface Told {
  title: string;
  note: string;
  aside: ReactNode;
}

function told({ risk, clientName }: RiskRow, now: Date, zone: string): Told {
  switch (risk.kind) {
    case "interest_gap":
      return {
        title: "interest gap",
        note: `Says ${risk.says}, ${clientName} sees ${risk.sees}`,
        aside: <InterestScale says={risk.says} sees={risk.sees} />,
      };
    case "not_asked_twice":
      return {
        title: "not asked twice",
        note: twice(
          risk.reasons.map((reason) => REASON_WORDS[reason]),
          clientName,
        ),
        aside: <TwoMarks />,
      };
    case "interest_fell":
      return {
        title: `interest fell ${risk.from} to ${risk.to}`,
        note: risk.roundKind ? `After the ${kindInSentence(risk.roundKind)} at ${clientName}` : `On ${day(risk.at, zone)}, ${clientName}`,
        aside: <InterestScale says={risk.to} before={risk.from} />,
      };
    case "no_date": {
      const days = Math.floor((now.getTime() - risk.since.getTime()) / 86_400_000);
      const since = days < 1 ? "Under a day" : `${days} day${days === 1 ? "" : "s"}`;
      const round = kindInSentence(risk.roundKind);
      return {
        title: "no date promised",
        note: `${since} since the ${round}`,
        aside: days < 1 ? null : <span className="q t1 fig">{days} d</span>,
      };
    }
  }
}

function TwoMarks() {
  return (
    <span className={styles.marks}>
      <Mark close="not_asked" label="Round before: not asked" />
      <Mark close="not_asked" label="Last round: not asked" />
    </span>
  );
}

function twice(reasons: string[], clientName: string): string {
  const [first, second] = reasons;
  if (!first) return `At ${clientName}, no reason noted`;
  if (!second) return first;
  return first === second ? `${first}, both times` : `${first}, then ${second.toLowerCase()}`;
}

function kindInSentence(kind: keyof typeof ROUND_KIND_WORDS): string {
  if (kind === "other") return "round";
  const words = ROUND_KIND_WORDS[kind].toLowerCase();
  return kind === "first" || kind === "panel" || kind === "final" ? words : `${words} round`;
}
