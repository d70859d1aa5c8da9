"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";

import { useTRPC } from "../../../../lib/trpc-client";
import { SectionBoundary } from "../../../../ui/section-boundary";
import { PracticeDrawer, type PracticeTarget } from "../../../_drawers/practice-drawer";
import styles from "../candidate.module.css";
import { InterestSection } from "./interest-section";
import { nextRoundOf } from "./next-round-of";
import { NextRound } from "./next-round";
import { NoNextRound } from "./no-next-round";
import { Thread } from "./thread";

/** Left what happened, right the one sentence to say next; on a phone the sentence comes first. */
export function SubmissionView({ candidateId, submissionId, now }: { candidateId: string; submissionId: string; now: number }) {
  const { data: story } = useSuspenseQuery(useTRPC().submissions.story.queryOptions({ submissionId }));
  const [rehearsing, setRehearsing] = useState<PracticeTarget | null>(null);
  const next = nextRoundOf(story.rounds, now);
  return (
    <div className={styles.cols}>
      <section className={styles.past} aria-labelledby="interest-head">
        <InterestSection story={story} next={next} />
        <Thread story={story} next={next} now={now} />
      </section>
      <section className={styles.next} aria-labelledby="next-head">
        <SectionBoundary>
          {next ? (
            <NextRound candidateId={candidateId} story={story} round={next} now={now} onRehearse={setRehearsing} />
          ) : (
            <NoNextRound story={story} candidateId={candidateId} now={now} />
          )}
        </SectionBoundary>
      </section>
      {rehearsing && <PracticeDrawer target={rehearsing} onClose={() => setRehearsing(null)} />}
    </div>
  );
}
