import Link from "next/link";

import type { RowsBehind } from "#/server/reports/rows-behind.ts";
import { CLOSE_KIND_WORDS, OUTCOME_WORDS, REASON_WORDS, ROUND_KIND_WORDS, SUBMISSION_STATUS_WORDS } from "#/server/words.ts";

import { CloseWord } from "../../../ui/close-word";
import { InterestScale } from "../../../ui/interest-scale";
import { localDay } from "../../../ui/when";
import styles from "../close-rates.module.css";

type Row = RowsBehind["items"][number];

/** The interviews behind a figure; the candidate's name leads on. */
export function RowsTable({ rows, submissions = false }: { rows: Row[]; submissions?: boolean }) {
  return (
    <section className={styles.scroll} aria-label="Interviews">
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">Held</th>
            <th scope="col">Candidate</th>
            <th scope="col">Round</th>
            <th scope="col">Close</th>
            <th scope="col">Interest says, client sees</th>
            <th scope="col">{submissions ? "Submission" : "Outcome"}</th>
            <th scope="col">Recruiter</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="nw">
                {localDay(row.localDate)} <span className="q">{row.localDate.slice(0, 4)}</span>
              </td>
              <td>
                <Link className="plain" href={`/candidates/${row.candidateId}`} prefetch={false}>
                  <b>{row.candidateName}</b>
                </Link>
                <small className="q">
                  {row.jobTitle}, {row.clientName}
                </small>
              </td>
              <td>{ROUND_KIND_WORDS[row.kind]}</td>
              <td>{row.debriefedAt ? <CloseWord close={row.close} note={noteOn(row)} /> : <span className="q">No debrief yet</span>}</td>
              <td>
                <InterestScale says={row.statedInterest} sees={row.perceivedInterest} />
              </td>
              <td>{submissions ? SUBMISSION_STATUS_WORDS[row.submissionStatus] : row.outcome ? OUTCOME_WORDS[row.outcome] : "Pending"}</td>
              <td className="q">{row.recruiterName}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function noteOn({ close, askKind, reasonNotAsked }: Row): string | undefined {
  if (close === "asked") return askKind ? CLOSE_KIND_WORDS[askKind].toLowerCase() : undefined;
  return reasonNotAsked ? REASON_WORDS[reasonNotAsked].toLowerCase() : undefined;
}
