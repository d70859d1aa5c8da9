"use client";

import { CircleHelp, TriangleAlert } from "lucide-react";

import styles from "../import.module.css";
import type { PlanState } from "../use-plan";

const number = (count: number) => count.toLocaleString("en-GB");
const FIRST = 4;

/** What would happen now: counts first, then the reasons of the first rows that stay out. */
export function PlanAside({ plan: { plan, error, isPending }, readAs, onRows }: { plan: PlanState; readAs: string; onRows: () => void }) {
  return (
    <aside className={styles.aside} aria-label="If you import now" aria-busy={isPending}>
      <h2 className="sec">If you import now</h2>
      {error && (
        <p className="refusal" role="alert">
          <TriangleAlert aria-hidden="true" />
          <span>{error.message}</span>
        </p>
      )}
      {!error && !plan && <p className="q">Reading every row once…</p>}
      {!error && plan && (
        <>
          <dl className={styles.totals}>
            <Total label="Rows read" count={plan.read} />
            <Total label="Ready" count={plan.created + plan.updated + plan.unchanged} strong />
            {plan.unknown > 0 && (
              <Total label="Values not plain" count={plan.unknown} tone={styles.look} icon={<CircleHelp aria-hidden="true" />} />
            )}
            {plan.rejected > 0 && (
              <Total label="Stay out" count={plan.rejected} tone={styles.bad} icon={<TriangleAlert aria-hidden="true" />} />
            )}
          </dl>
          <p className="m">{extentOf(plan)}</p>
          {plan.rejected > 0 && (
            <>
              <h3>Why rows stay out</h3>
              <ul className={styles.reasons}>
                {plan.firstRejected.slice(0, FIRST).map(({ line, column, reason }) => (
                  <li key={line}>
                    <span className="q">Line {number(line)}</span> {column ? `${column}: ` : ""}
                    {reason}
                  </li>
                ))}
              </ul>
              <button type="button" className={styles.link} onClick={onRows}>
                See {plan.rejected > FIRST ? `all ${number(plan.rejected)}` : "them"}, or download them
              </button>
            </>
          )}
        </>
      )}
      <h3>Read as</h3>
      <p className="m">{readAs}</p>
      <p className={styles.note}>Outcomes in a file count as logged after the fact. The same file again changes nothing.</p>
    </aside>
  );
}

interface TotalProps {
  label: string;
  count: number;
  strong?: boolean;
  tone?: string | undefined;
  icon?: React.ReactNode;
}

function Total({ label, count, strong, tone, icon }: TotalProps) {
  return (
    <div className={tone}>
      <dt>
        {icon}
        {label}
      </dt>
      <dd className="fig">{strong ? <b>{number(count)}</b> : number(count)}</dd>
    </div>
  );
}

function extentOf(plan: NonNullable<PlanState["plan"]>): string {
  const { peopleKnown, peopleNew, roundsNew, clientsNew, unchanged } = plan;
  const known =
    peopleKnown === 0
      ? ""
      : `${peopleKnown === 1 ? "One person is" : `${number(peopleKnown)} people are`} already here and will be added to, not doubled. `;
  const made = [count(peopleNew, "person", "people"), count(clientsNew, "client", "clients"), count(roundsNew, "round", "rounds")].filter(
    (part) => part !== "",
  );
  const fresh = made.length === 0 ? "" : `New: ${made.join(", ")}. `;
  return `${known}${fresh}${unchanged > 0 ? `${count(unchanged, "row changes", "rows change")} nothing.` : ""}`.trim();
}

const count = (n: number, one: string, many: string) => (n === 0 ? "" : `${number(n)} ${n === 1 ? one : many}`);
