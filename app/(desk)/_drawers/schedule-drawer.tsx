"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { useTRPC } from "../../lib/trpc-client";
import type { Option } from "../../ui/use-options";
import type { ScheduleTarget } from "../_shell/desk-context";
import { EditRound } from "./schedule/edit-round";
import { NewRound } from "./schedule/new-round";
import { WhoseRound } from "./schedule/whose-round";

/** Schedules an interview, or changes one. */
export default function ScheduleDrawer({ target, onClose }: { target: ScheduleTarget; onClose: () => void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [candidate, setCandidate] = useState<Option | null>(null);
  const only = useOnlyRunning({ ...target, candidateId: target.candidateId ?? candidate?.id });
  if (target.roundId) return <EditRound key={target.roundId} roundId={target.roundId} onClose={onClose} />;
  const submissionId = target.submissionId ?? chosen ?? only;
  if (submissionId) return <NewRound key={submissionId} submissionId={submissionId} onClose={onClose} />;
  return (
    <WhoseRound candidateId={target.candidateId} candidate={candidate} onCandidate={setCandidate} onChoose={setChosen} onClose={onClose} />
  );
}

/** Of a candidate with one running submission nothing needs to be asked. */
function useOnlyRunning({ candidateId, submissionId, roundId }: ScheduleTarget): string | null {
  const trpc = useTRPC();
  const asked = candidateId !== undefined && submissionId === undefined && roundId === undefined;
  const { data } = useQuery(trpc.submissions.list.queryOptions({ candidateId, limit: 50 }, { enabled: asked }));
  const running = (data?.items ?? []).filter(({ status }) => status === "active" || status === "offered");
  return running.length === 1 ? (running[0]?.id ?? null) : null;
}
