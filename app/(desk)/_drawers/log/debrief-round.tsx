"use client";

import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useEffect, useState } from "react";

import { proposedStatus } from "#/server/rounds/debrief-rules.ts";
import type { AppRouter } from "#/server/trpc/root.ts";

import { newAttempt } from "../../../lib/attempt";
import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Drawer } from "../../../ui/drawer";
import { ErrorState } from "../../../ui/error-state";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { useDesk } from "../../_shell/desk-context";
import { ConflictNotice } from "../conflict-notice";
import { fieldErrors } from "../schedule/round-draft";
import { AfterSave } from "./after-save";
import { conflictLines } from "./conflict-lines";
import { DebriefForm } from "./debrief-form";
import { changesOf, draftOf } from "./draft";
import { dropDraft, keepDraft, keptDraft } from "./drafts";
import { useSaveDebrief } from "./use-save-debrief";
import type { Patch } from "./use-steps";

export type ShownRound = inferRouterOutputs<AppRouter>["rounds"]["get"];

/** Logs or tops up one round. */
export function DebriefRound({ roundId, onClose }: { roundId: string; onClose: () => void }) {
  const trpc = useTRPC();
  const { openSchedule } = useDesk();
  const round = useQuery(trpc.rounds.get.queryOptions({ roundId }, { staleTime: 0 }));
  const [opened] = useState(() => Date.now());
  if (round.data && round.isFetchedAfterMount) {
    const refused = refusalOf(round.data, opened);
    if (!refused) return <LoadedRound round={round.data} onClose={onClose} />;
    return (
      <Drawer
        open
        onClose={onClose}
        title={round.data.candidateName}
        footer={
          <Button tone="ink" onClick={() => openSchedule({ roundId })}>
            Open the round
          </Button>
        }
      >
        <p>{refused}</p>
      </Drawer>
    );
  }
  return (
    <Drawer open onClose={onClose} title="Log a round">
      {round.isError ? <ErrorState error={round.error} retry={() => void round.refetch()} /> : <RowsSkeleton rows={5} />}
    </Drawer>
  );
}

function refusalOf({ status, scheduledAt }: ShownRound, now: number): string | null {
  if (status === "cancelled") return "This interview was cancelled. Schedule it again before you log it.";
  if (status === "no_show") return "Nobody came to this interview. Schedule it again before you log it.";
  return scheduledAt.getTime() > now ? "This interview is not over yet. Log it once it has been held." : null;
}

function LoadedRound({ round, onClose }: { round: ShownRound; onClose: () => void }) {
  const { id: roundId, candidateName } = round;
  const [draft, setDraft] = useState(() => keptDraft(roundId, draftOf(round)) ?? draftOf(round));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [saved, setSaved] = useState(false);
  const [asking, setAsking] = useState(false);
  // The notice opens after the drawer: of two dialogs that open at once, the later one hides the other from every hand.
  useEffect(() => setAsking(true), []);
  const save = useSaveDebrief({
    roundId,
    candidateName,
    draft,
    onRefused: (fields) => {
      setErrors(fields);
      setSaved(false);
      setAsking(true);
    },
  });
  const patch = (part: Patch) => {
    const next = { ...draft, ...part, attempt: newAttempt() };
    keepDraft(roundId, next);
    setDraft(next);
  };
  const behind = draft.seenVersion !== round.version && round.debriefedAt !== null;
  const differing = behind ? conflictLines(draft, round).filter(({ yours, theirs }) => yours !== theirs) : [];

  function submit() {
    if (draft.close === undefined) return;
    if (differing.length > 0) return setAsking(true);
    const changes = changesOf(draft, round);
    if (!changes.success) return setErrors(fieldErrors(changes.error.issues));
    setErrors({});
    if (Object.keys(changes.data).length > 0) save(changes.data, round.version);
    const { outcome } = changes.data;
    if (outcome === "advanced" || proposedStatus(outcome ?? null, round.submissionStatus)) setSaved(true);
    else onClose();
  }
  if (saved && draft.outcome) return <AfterSave round={round} outcome={draft.outcome} onClose={onClose} />;
  return (
    <>
      <DebriefForm
        key={Object.keys(errors).length > 0 ? "refused" : "open"}
        subject={round}
        draft={draft}
        onPatch={patch}
        onSave={submit}
        onClose={onClose}
        errors={errors}
        saving={differing.length > 0}
      />
      {differing.length > 0 && asking && (
        <ConflictNotice
          what="round"
          lines={differing}
          onClose={() => setAsking(false)}
          onKeepYours={() => {
            const changes = changesOf(draft, round);
            if (changes.success) save(changes.data, round.version);
            onClose();
          }}
          onTakeTheirs={() => {
            dropDraft(roundId);
            setDraft(draftOf(round));
          }}
        />
      )}
    </>
  );
}
