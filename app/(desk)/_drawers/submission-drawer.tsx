"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import { useTRPC } from "../../lib/trpc-client";
import { Drawer } from "../../ui/drawer";
import { Tick } from "../../ui/tick";
import { plainToast } from "../../ui/undo-toast";
import { useDesk } from "../_shell/desk-context";
import { DrawerFooter } from "./drawer-footer";
import { type ChosenJob, JobPicker } from "./job-picker";
import { KeyedSave } from "./keyed-save";
import { type Refusal, refusalOf } from "./refusal";
import { useDraft } from "./use-draft";
import { useRefresh } from "./use-people";

const EMPTY: ChosenJob & { schedule: boolean } = { client: null, job: null, schedule: false };

/** Puts a candidate forward for a job. */
export function SubmissionDrawer({ candidateId, onClose }: { candidateId: string; onClose: () => void }) {
  const { openSchedule } = useDesk();
  const refresh = useRefresh();
  const { draft, change, forget, attempt } = useDraft(`submission:${candidateId}`, EMPTY);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const create = useMutation(useTRPC().submissions.create.mutationOptions({ trpc: { context: { attempt } } }));
  const { job } = draft;

  function save() {
    if (create.isPending) return;
    if (!job) return setRefused({ message: "", fields: { jobId: "Choose the job to put them forward for" }, current: null });
    setRefused(null);
    create.mutate(
      { candidateId, jobId: job.id },
      {
        onSuccess(made) {
          forget();
          onClose();
          void refresh();
          if (draft.schedule) openSchedule({ submissionId: made.id, candidateId });
          else plainToast(`Put forward for ${job.label}`);
        },
        onError: (error) => setRefused(refusalOf(error)),
      },
    );
  }

  return (
    <Drawer
      open
      onClose={onClose}
      title="Put forward for a job"
      footer={<DrawerFooter verb="Put forward" busy={create.isPending} onSave={save} onCancel={onClose} refused={refused?.message} />}
    >
      <KeyedSave save={save}>
        <JobPicker value={draft} onChange={change} error={refused?.fields["jobId"]} />
        <Tick checked={draft.schedule} onChange={(event) => change({ schedule: event.target.checked })}>
          Then schedule the interview
        </Tick>
      </KeyedSave>
    </Drawer>
  );
}
