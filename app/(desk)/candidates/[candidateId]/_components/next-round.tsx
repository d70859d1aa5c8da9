"use client";

import { useQuery } from "@tanstack/react-query";

import { LAST_LINE } from "#/server/coaching/playbook/topic-texts.ts";
import type { RoundKind } from "#/db/vocabulary.ts";

import { useTRPC } from "../../../../lib/trpc-client";
import { ErrorState } from "../../../../ui/error-state";
import { Readiness } from "../../../../ui/readiness";
import { RowsSkeleton } from "../../../../ui/rows-skeleton";
import { Spoken } from "../../../../ui/spoken";
import type { PracticeTarget } from "../../../_drawers/practice-drawer";
import { AskBlock } from "./ask-block";
import { ChecklistPhases } from "./checklist-phases";
import { PrepCall } from "./prep-call";
import { SheetState } from "./sheet-state";
import type { Item, RoundChecklist, Story, StoryRound } from "./story-data";
import styles from "../next-round.module.css";
import { useTick } from "./use-tick";

interface Props {
  candidateId: string;
  story: Story;
  round: StoryRound;
  now: number;
  onRehearse: (target: PracticeTarget) => void;
}

const FOR: Record<RoundKind, string> = {
  first: "For the first interview",
  hiring_manager: "For the hiring manager",
  panel: "For the panel",
  managers_boss: "For the manager’s boss",
  final: "For the final",
  other: "For the next round",
};

const isPractice = (topic: string): boolean => topic.startsWith("practice.");
const wordingOf = ({ items }: RoundChecklist): string => items.find(({ topic }) => topic.startsWith("ask."))?.wording ?? "";

/** Practice is done by logging it, so its box shows the log and opens it. */
const itemsOf = ({ items, rehearsed }: RoundChecklist): Item[] =>
  items.map((item) => (isPractice(item.topic) ? { ...item, checked: rehearsed.includes(item.topic) } : item));

/** The checklist of the round ahead: readiness, prep call, the ask, the items by phase, the last line. */
export function NextRound({ candidateId, story, round, now, onRehearse }: Props) {
  const checklist = useQuery(useTRPC().coaching.checklist.queryOptions({ roundId: round.id }));
  const tick = useTick(round.id);
  const place = { candidateId, rounds: new Set(story.rounds.map(({ id }) => id)) };
  const { data } = checklist;
  const rehearse = (shown: RoundChecklist) => onRehearse({ submissionId: story.id, ask: shown.ask, wording: wordingOf(shown) });
  return (
    <>
      <div className={styles.ready}>
        <h2 className="sec" id="next-head">
          {FOR[round.kind]}
        </h2>
        {data && <Readiness {...data.readiness} />}
        <PrepCall round={round} now={now} />
      </div>
      {checklist.isPending && <RowsSkeleton rows={8} height="two" />}
      {checklist.isError && <ErrorState error={checklist.error} retry={() => void checklist.refetch()} />}
      {data && (
        <>
          <AskBlock checklist={data} place={place} onTick={tick} onRehearse={() => rehearse(data)} />
          <ChecklistPhases
            items={itemsOf(data)}
            place={place}
            onTick={(topic, checked) => (isPractice(topic) ? rehearse(data) : tick(topic, checked))}
          />
          <div className={styles.last}>
            <Spoken>{LAST_LINE}</Spoken>
            <SheetState handedOut={data.handedOut} />
          </div>
        </>
      )}
    </>
  );
}
