"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import type { LogRoundInput } from "#/server/rounds/schema.ts";

import { newAttempt } from "../../../lib/attempt";
import { useTRPC } from "../../../lib/trpc-client";
import { errorToast } from "../../../ui/error-toast";
import { plainToast, undoToast } from "../../../ui/undo-toast";
import { refusalOf } from "../refusal";
import { fieldErrors } from "../schedule/round-draft";
import { useRefresh } from "../use-people";
import { AfterLog } from "./after-log";
import { DebriefForm } from "./debrief-form";
import { changesOf, draftOf, NOTHING_SAID } from "./draft";
import { dropDraft, keepDraft, keptDraft } from "./drafts";
import type { Subject } from "./subject";
import type { Unlogged } from "./unlogged";
import type { Patch } from "./use-steps";

interface LogUnloggedProps {
  whose: Unlogged;
  input: Pick<LogRoundInput, "submission" | "round">;
  /** Back to who and when, with what was refused there. */
  onRefused: (fields: Record<string, string>) => void;
  onClose: () => void;
}

const NAME = "new";

/** The five choices for a round that is made by saving them. */
export function LogUnlogged({ whose, input, onRefused, onClose }: LogUnloggedProps) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  const [draft, setDraft] = useState(() => keptDraft(NAME, draftOf(NOTHING_SAID)) ?? draftOf(NOTHING_SAID));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [madeId, setMadeId] = useState<string | null>(null);
  const subject = subjectOf(whose, input);
  const undo = useMutation(
    trpc.rounds.undoDebrief.mutationOptions({ onSuccess: () => plainToast("Taken back"), onError: errorToast, onSettled: refresh }),
  );
  const log = useMutation(
    trpc.rounds.log.mutationOptions({
      trpc: { context: { attempt: draft.attempt || undefined } },
      onSuccess: ({ round }) => {
        dropDraft(NAME);
        undoToast(`${subject.candidateName} logged`, () => undo.mutate({ roundId: round.id, version: round.version }));
        if (round.outcome === "advanced" || round.proposes) setMadeId(round.id);
        else onClose();
      },
      onError: (error) => {
        const { fields, message } = refusalOf(error);
        errorToast(message);
        const under = (part: string) =>
          Object.entries(fields).flatMap(([field, said]) =>
            field.startsWith(`${part}.`) ? [[field.slice(part.length + 1), said] as const] : [],
          );
        const [debrief, round] = [under("debrief"), [...under("round"), ...under("submission")]];
        if (round.length > 0) onRefused(Object.fromEntries(round));
        else setErrors(Object.fromEntries(debrief));
      },
      onSettled: refresh,
    }),
  );
  const patch = (part: Patch) => {
    const next = { ...draft, ...part, attempt: newAttempt() };
    keepDraft(NAME, next);
    setDraft(next);
  };
  function submit() {
    if (draft.close === undefined || log.isPending) return;
    const changes = changesOf(draft, NOTHING_SAID);
    if (!changes.success) return setErrors(fieldErrors(changes.error.issues));
    log.mutate({ ...input, debrief: changes.data });
  }
  if (madeId) return <AfterLog roundId={madeId} onClose={onClose} />;
  return (
    <DebriefForm subject={subject} draft={draft} onPatch={patch} onSave={submit} onClose={onClose} errors={errors} saving={log.isPending} />
  );
}

function subjectOf({ candidate, submission, job, round }: Unlogged, { round: read }: LogUnloggedProps["input"]): Subject {
  return {
    candidateName: candidate?.label ?? "",
    clientName: submission?.clientName ?? job.client?.label ?? "",
    kind: round.kind,
    scheduledAt: read.scheduledAt,
    timeZone: read.timeZone,
    interviewers: round.interviewers.map((person) => ({ name: person.label, authority: "unknown" })),
    lastReading: null,
    advised: null,
    recordedBeforeOutcome: null,
  };
}
