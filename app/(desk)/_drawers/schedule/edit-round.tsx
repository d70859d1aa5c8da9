"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";

import type { AppRouter } from "#/server/trpc/root.ts";
import { ROUND_KIND_WORDS, ROUND_STATUS_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Drawer } from "../../../ui/drawer";
import { ErrorState } from "../../../ui/error-state";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { plainToast } from "../../../ui/undo-toast";
import { dayAndTime } from "../../../ui/when";
import { ConflictNotice } from "../conflict-notice";
import { DrawerFooter } from "../drawer-footer";
import { type Refusal, refusalOf } from "../refusal";
import { useDraft } from "../use-draft";
import { useRefresh } from "../use-people";
import { fieldErrors, readRound, type RoundDraft, roundDraftOf } from "./round-draft";
import { RoundForm } from "./round-form";
import { RoundStatusActs } from "./round-status-acts";

type ShownRound = inferRouterOutputs<AppRouter>["rounds"]["get"];

/** Moves, restaffs, cancels or revives a round. */
export function EditRound({ roundId, onClose }: { roundId: string; onClose: () => void }) {
  const round = useQuery(useTRPC().rounds.get.queryOptions({ roundId }, { staleTime: 0 }));
  if (round.data && round.isFetchedAfterMount) return <Form round={round.data} onClose={onClose} />;
  return (
    <Drawer open onClose={onClose} title="Interview">
      {round.isError ? <ErrorState error={round.error} retry={() => void round.refetch()} /> : <RowsSkeleton rows={5} />}
    </Drawer>
  );
}

function Form({ round, onClose }: { round: ShownRound; onClose: () => void }) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  const { draft, change, forget, attempt } = useDraft(`round:${round.id}`, { ...roundDraftOf(round), seenVersion: round.version });
  const [refused, setRefused] = useState<Refusal | null>(null);
  const update = useMutation(
    trpc.rounds.update.mutationOptions({
      trpc: { context: { attempt } },
      onSuccess: ({ scheduledAt, timeZone }) => {
        forget();
        plainToast(`${round.candidateName}: saved for ${dayAndTime(scheduledAt, timeZone)}`);
        onClose();
      },
      onError: (error) => setRefused(refusalOf(error, draft.seenVersion)),
      onSettled: refresh,
    }),
  );
  function save(seenVersion: number) {
    const read = readRound(draft);
    if (read.success) update.mutate({ roundId: round.id, seenVersion, ...read.data });
    else setRefused({ message: "Nothing is saved yet: look at the marked fields.", fields: fieldErrors(read.error.issues), current: null });
  }
  const theirs = refused?.current ? roundDraftOf(round) : null;
  return (
    <Drawer
      open
      onClose={onClose}
      title={`${round.candidateName}, ${ROUND_KIND_WORDS[round.kind].toLowerCase()}`}
      sub={`${round.jobTitle}, ${round.clientName}. ${ROUND_STATUS_WORDS[round.status]}`}
      footer={
        <DrawerFooter
          verb="Save"
          busy={update.isPending}
          onSave={() => save(draft.seenVersion)}
          onCancel={onClose}
          refused={refused?.message}
        />
      }
    >
      <RoundForm
        draft={draft}
        onChange={(part) => {
          setRefused(null);
          change(part);
        }}
        onSave={() => save(draft.seenVersion)}
        errors={refused?.fields ?? {}}
        clientId={round.clientId}
        candidateId={round.candidateId}
      />
      <RoundStatusActs round={round} onClose={onClose} />
      {theirs && (
        <ConflictNotice
          what="round"
          lines={LINES.map(([label, read]) => ({ label, yours: read(draft), theirs: read(theirs) }))}
          onClose={() => setRefused(null)}
          onKeepYours={() => {
            setRefused(null);
            change({ seenVersion: round.version });
            save(round.version);
          }}
          onTakeTheirs={() => {
            setRefused(null);
            change({ ...theirs, seenVersion: round.version });
          }}
        />
      )}
    </Drawer>
  );
}

const LINES: [string, (draft: RoundDraft) => string][] = [
  ["Kind", ({ kind }) => ROUND_KIND_WORDS[kind]],
  ["When", ({ when }) => `${when.local.replace("T", ", ")} ${when.timeZone}`],
  ["Interviewers", ({ interviewers }) => interviewers.map((person) => person.label).join(", ")],
  ["Place", ({ place }) => place],
  ["Minutes", ({ minutes }) => minutes],
];
