"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { useTRPC } from "../../lib/trpc-client";
import { Drawer } from "../../ui/drawer";
import { Tick } from "../../ui/tick";
import { plainToast } from "../../ui/undo-toast";
import { useDesk } from "../_shell/desk-context";
import { CandidateFields, candidateInput } from "./candidate-fields";
import { DrawerFooter } from "./drawer-footer";
import { JobPicker } from "./job-picker";
import { type Refusal, refusalOf } from "./refusal";
import { useDraft } from "./use-draft";
import { useRefresh } from "./use-people";
import { KeyedSave } from "./keyed-save";

const EMPTY = {
  name: "",
  email: "",
  phone: "",
  headline: "",
  client: null as { id: string; label: string } | null,
  job: null as { id: string; label: string } | null,
  schedule: false,
};

/** A new candidate, straight away put forward for a job where there is one. */
export function AddCandidate({ onClose }: { onClose: () => void }) {
  const trpc = useTRPC();
  const router = useRouter();
  const refresh = useRefresh();
  const { me, openSchedule } = useDesk();
  const { draft, change, forget, attempt } = useDraft("candidate:new", { ...EMPTY, ownerId: me.memberId });
  const [made, setMade] = useState<string | null>(null); // saved already, while putting forward was refused
  const [refused, setRefused] = useState<Refusal | null>(null);
  const create = useMutation(
    trpc.candidates.create.mutationOptions({ trpc: { context: { attempt } }, onError: (error) => setRefused(refusalOf(error)) }),
  );
  const submit = useMutation(
    trpc.submissions.create.mutationOptions({
      trpc: { context: { attempt: `${attempt}-s` } },
      onError: (error) => setRefused(refusalOf(error)),
    }),
  );
  const busy = create.isPending || submit.isPending;

  async function save() {
    if (busy) return;
    setRefused(null);
    const candidateId = made ?? (await create.mutateAsync(candidateInput(draft))).id;
    setMade(candidateId);
    const submission = draft.job && (await submit.mutateAsync({ candidateId, jobId: draft.job.id }));
    forget();
    onClose();
    void refresh();
    if (submission && draft.schedule) return openSchedule({ submissionId: submission.id, candidateId });
    plainToast(`${draft.name.trim()} is added`);
    router.push(`/candidates/${candidateId}`);
  }
  const press = () => void save().catch(() => {}); // onError has said why, under the fields

  return (
    <Drawer
      open
      onClose={onClose}
      title="Add a candidate"
      footer={<DrawerFooter verb="Add" busy={busy} onSave={press} onCancel={onClose} refused={refused?.message} />}
    >
      <KeyedSave save={press}>
        <CandidateFields draft={draft} errors={refused?.fields ?? {}} onChange={change} />
        <JobPicker optional value={{ client: draft.client, job: draft.job }} onChange={change} error={refused?.fields["jobId"]} />
        {draft.job && (
          <Tick checked={draft.schedule} onChange={(event) => change({ schedule: event.target.checked })}>
            Then schedule the interview
          </Tick>
        )}
      </KeyedSave>
    </Drawer>
  );
}
