"use client";

import { FINAL_STATUSES } from "#/db/vocabulary.ts";

import { Button } from "../../../../ui/button";
import { EmptyState } from "../../../../ui/empty-state";
import { useDesk } from "../../../_shell/desk-context";
import { waitsForDebrief } from "./next-round-of";
import type { Story } from "./story-data";

interface Props {
  story: Story;
  candidateId: string;
  now: number;
}

/** No interview lies ahead: log the last one first, or schedule the next, or leave a finished submission in peace. */
export function NoNextRound({ story, candidateId, now }: Props) {
  const { openSchedule, openLog } = useDesk();
  const waiting = story.rounds.findLast((round) => waitsForDebrief(round, now));
  const finished = FINAL_STATUSES.some((status) => status === story.status);
  const schedule = (
    <Button tone={waiting ? "plain" : "ink"} onClick={() => openSchedule({ submissionId: story.id, candidateId })}>
      Schedule an interview
    </Button>
  );
  return (
    <>
      <h2 className="hide" id="next-head">
        Next round
      </h2>
      {waiting ? (
        <EmptyState
          title={`Round ${waiting.number ?? ""} waits for its debrief`}
          action={
            <>
              <Button tone="ink" onClick={() => openLog({ roundId: waiting.id })}>
                Log it
              </Button>
              {schedule}
            </>
          }
        >
          What was asked, and what came back, decides what the next sheet says.
        </EmptyState>
      ) : (
        <EmptyState title={finished ? "This submission is closed" : "No interview lies ahead"} action={finished ? undefined : schedule}>
          {finished
            ? "Its history stays. Another submission has its own sheet."
            : "Schedule the next interview and the sheet writes itself."}
        </EmptyState>
      )}
    </>
  );
}
