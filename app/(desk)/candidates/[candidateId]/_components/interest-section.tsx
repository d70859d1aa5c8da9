"use client";

import { useState } from "react";

import { firstName } from "#/server/coaching/people.ts";

import { Button } from "../../../../ui/button";
import { SectionHead } from "../../../../ui/section-head";
import { day } from "../../../../ui/when";
import { useDesk } from "../../../_shell/desk-context";
import { InterestChart } from "./interest-chart";
import { ReadingDialog } from "./reading-dialog";
import type { Story, StoryRound } from "./story-data";
import styles from "../chart.module.css";

/** How much the candidate wants it, over the rounds, beside what the client saw; as a picture or as a table. */
export function InterestSection({ story, next }: { story: Story; next: StoryRound | null }) {
  const [asTable, setAsTable] = useState(false);
  const [adding, setAdding] = useState(false);
  const name = firstName(story.candidateName);
  const known = story.readings.length > 0 || story.rounds.some((round) => round.perceivedInterest !== null);
  return (
    <>
      <SectionHead title="Interest and closes" id="interest-head">
        <span className={styles.acts}>
          {story.closingRole && <span className={styles.note}>Closing role: the close is critical</span>}
          {known && (
            <Button size="sm" tone="bare" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              Table
            </Button>
          )}
          <Button size="sm" onClick={() => setAdding(true)}>
            Add a reading
          </Button>
        </span>
      </SectionHead>
      {!known && (
        <p className={styles.none}>
          No reading of interest yet. Ask {name} how much they want it, 1 to 5: the ask and its words follow from it.
        </p>
      )}
      {known && (asTable ? <InterestTable story={story} name={name} /> : <InterestChart story={story} firstName={name} />)}
      <ReadingDialog open={adding} onClose={() => setAdding(false)} submissionId={story.id} name={name} next={next} />
    </>
  );
}

function InterestTable({ story, name }: { story: Story; name: string }) {
  const { me } = useDesk();
  const numberOf = (id: string | null) => story.rounds.find((round) => round.id === id)?.number;
  const rows = [
    ...story.readings.map((one) => ({
      id: one.id,
      at: one.at,
      what: `${name} says`,
      value: one.value,
      round: numberOf(one.roundId),
      when: one.when,
    })),
    ...story.rounds.flatMap((round) =>
      round.perceivedInterest === null
        ? []
        : [
            {
              id: round.id,
              at: round.scheduledAt,
              what: `${story.clientName} sees`,
              value: round.perceivedInterest,
              round: round.number,
              when: "after" as const,
            },
          ],
    ),
  ].sort((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime());
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Who</th>
          <th scope="col">Reading</th>
          <th scope="col">Round</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{day(row.at, me.timeZone)}</td>
            <td>{row.what}</td>
            <td className="fig">{row.value} of 5</td>
            <td>{row.round ? `${row.when} round ${row.round}` : "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
