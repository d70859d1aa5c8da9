"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";

import type { AppRouter } from "#/server/trpc/root.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Drawer } from "../../../ui/drawer";
import { ErrorState } from "../../../ui/error-state";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { plainToast } from "../../../ui/undo-toast";
import { dayAndTime } from "../../../ui/when";
import { useDesk } from "../../_shell/desk-context";
import { DrawerFooter } from "../drawer-footer";
import { type Refusal, refusalOf } from "../refusal";
import { useDraft } from "../use-draft";
import { useRefresh } from "../use-people";
import { proposedKind } from "./propose-kind";
import { fieldErrors, newRoundDraft, readRound } from "./round-draft";
import { RoundForm } from "./round-form";

interface NewRoundProps {
  submissionId: string;
  onClose: () => void;
}

/** Schedules a round of one submission; kind and zone are proposed from its history. */
export function NewRound({ submissionId, onClose }: NewRoundProps) {
  const known = useQuery(useTRPC().rounds.beforeScheduling.queryOptions({ submissionId }));
  if (known.data) return <Form submission={known.data} onClose={onClose} />;
  return (
    <Drawer open onClose={onClose} title="Schedule an interview">
      {known.isError ? <ErrorState error={known.error} retry={() => void known.refetch()} /> : <RowsSkeleton rows={5} />}
    </Drawer>
  );
}

interface FormProps {
  submission: inferRouterOutputs<AppRouter>["rounds"]["beforeScheduling"];
  onClose: () => void;
}

function Form({ submission, onClose }: FormProps) {
  const { submissionId, earlier } = submission;
  const trpc = useTRPC();
  const refresh = useRefresh();
  const { me } = useDesk();
  const [start] = useState(() => newRoundDraft(proposedKind(earlier), earlier.at(-1)?.timeZone ?? me.agency.timeZone, new Date()));
  const { draft, change, forget, attempt } = useDraft(`round:${submissionId}`, start);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const schedule = useMutation(
    trpc.rounds.schedule.mutationOptions({
      trpc: { context: { attempt } },
      onSuccess: ({ scheduledAt, timeZone }) => {
        forget();
        plainToast(`${submission.candidateName}: scheduled for ${dayAndTime(scheduledAt, timeZone)}`);
        onClose();
      },
      onError: (error) => setRefused(refusalOf(error)),
      onSettled: refresh,
    }),
  );
  function save() {
    const read = readRound(draft);
    if (read.success) schedule.mutate({ submissionId, ...read.data });
    else setRefused({ message: "Nothing is saved yet: look at the marked fields.", fields: fieldErrors(read.error.issues), current: null });
  }
  return (
    <Drawer
      open
      onClose={onClose}
      title={`${submission.candidateName}, next interview`}
      sub={`${submission.jobTitle}, ${submission.clientName}`}
      footer={<DrawerFooter verb="Schedule" busy={schedule.isPending} onSave={save} onCancel={onClose} refused={refused?.message} />}
    >
      <RoundForm
        draft={draft}
        onChange={(part) => {
          setRefused(null);
          change(part);
        }}
        onSave={save}
        errors={refused?.fields ?? {}}
        clientId={submission.clientId}
        candidateId={submission.candidateId}
      />
    </Drawer>
  );
}
