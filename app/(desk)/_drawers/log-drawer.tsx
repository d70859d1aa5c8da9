"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { useTRPC } from "../../lib/trpc-client";
import type { LogTarget } from "../_shell/desk-context";
import { ChooseRound } from "./log/choose-round";
import { DebriefRound } from "./log/debrief-round";
import { UnloggedRound } from "./log/unlogged-round";

/** Logs a round from anywhere: the one that is meant, one that is chosen, or one that nobody had scheduled. */
export default function LogDrawer({ target, onClose }: { target: LogTarget; onClose: () => void }) {
  const [chosen, setChosen] = useState<string | "unlogged" | null>(null);
  const meant = useOnlyWaiting(target);
  const roundId = target.roundId ?? chosen ?? meant;
  if (chosen === "unlogged") return <UnloggedRound target={target} onBack={() => setChosen(null)} onClose={onClose} />;
  if (roundId) return <DebriefRound key={roundId} roundId={roundId} onClose={onClose} />;
  return <ChooseRound target={target} onChoose={setChosen} onUnlogged={() => setChosen("unlogged")} onClose={onClose} />;
}

/** From a candidate with one waiting round there is nothing to ask; decided once, when the drawer opens. */
function useOnlyWaiting({ roundId, candidateId, submissionId }: LogTarget): string | null {
  const trpc = useTRPC();
  const scoped = roundId === undefined && (candidateId ?? submissionId) !== undefined;
  const { data } = useQuery(trpc.rounds.toLog.queryOptions({ query: "", candidateId, submissionId }, { enabled: scoped }));
  const [first, setFirst] = useState<string | null | undefined>(undefined);
  if (scoped && data && first === undefined) setFirst(data.waiting.length === 1 ? (data.waiting[0]?.id ?? null) : null);
  return first ?? null;
}
