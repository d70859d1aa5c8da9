"use client";

import { useMutation } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { usePathname, useRouter } from "next/navigation";
import { useState } from "react";

import type { AppRouter } from "#/server/trpc/root.ts";

import { useTRPC } from "../../lib/trpc-client";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { Drawer } from "../../ui/drawer";
import { plainToast } from "../../ui/undo-toast";
import { type CandidateDraft, CandidateFields, candidateInput } from "./candidate-fields";
import { ConflictNotice } from "./conflict-notice";
import { DrawerFooter } from "./drawer-footer";
import { KeyedSave } from "./keyed-save";
import { type Refusal, refusalOf } from "./refusal";
import { useDraft } from "./use-draft";
import { useMembers, useRefresh } from "./use-people";

type Candidate = inferRouterOutputs<AppRouter>["candidates"]["get"];
type Row = Pick<Candidate, "name" | "email" | "phone" | "headline" | "ownerId">;

const draftOf = ({ name, email, phone, headline, ownerId }: Row): CandidateDraft => ({
  name,
  email: email ?? "",
  phone: phone ?? "",
  headline: headline ?? "",
  ownerId,
});

export function EditCandidate({ candidate, onClose }: { candidate: Candidate; onClose: () => void }) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  const members = useMembers();
  const { draft, change, forget, attempt } = useDraft(`candidate:${candidate.id}`, {
    ...draftOf(candidate),
    seenVersion: candidate.version,
  });
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [removing, setRemoving] = useState(false);
  const update = useMutation(trpc.candidates.update.mutationOptions({ trpc: { context: { attempt } } }));

  function save(seenVersion = draft.seenVersion) {
    if (update.isPending) return;
    setRefused(null);
    update.mutate(
      { candidateId: candidate.id, seenVersion, ...candidateInput(draft) },
      {
        onSuccess() {
          forget();
          onClose();
          void refresh();
        },
        onError: (error) => setRefused(refusalOf(error, seenVersion)),
      },
    );
  }
  const current = refused?.current;
  const theirs = current && draftOf(rowOf(current));
  const ownerName = (id: string) => members.find((member) => member.id === id)?.name ?? "";
  const line = (label: string, name: keyof CandidateDraft, read = (text: string) => text) => ({
    label,
    yours: read(draft[name]),
    theirs: read(theirs?.[name] ?? ""),
  });

  return (
    <Drawer
      open
      onClose={onClose}
      title={`Edit ${candidate.name}`}
      footer={
        <DrawerFooter
          verb="Save"
          busy={update.isPending}
          onSave={() => save()}
          onCancel={onClose}
          refused={refused?.message}
          onRemove={() => setRemoving(true)}
        />
      }
    >
      <KeyedSave save={save}>
        <CandidateFields draft={draft} errors={refused?.fields ?? {}} onChange={change} />
      </KeyedSave>
      {theirs && (
        <ConflictNotice
          what="candidate"
          lines={[
            line("Name", "name"),
            line("What they do today", "headline"),
            line("Email", "email"),
            line("Phone", "phone"),
            line("Owner", "ownerId", ownerName),
          ]}
          onKeepYours={() => save(Number(current["version"]))}
          onTakeTheirs={() => {
            change({ ...theirs, seenVersion: Number(current["version"]) });
            setRefused(null);
          }}
          onClose={() => setRefused(null)}
          busy={update.isPending}
        />
      )}
      {removing && <RemoveCandidate candidate={candidate} onKeep={() => setRemoving(false)} onGone={onClose} />}
    </Drawer>
  );
}

/** The conflicting row came over the wire untyped; only its editable lines are read. */
function rowOf(row: Record<string, unknown>): Row {
  const text = (name: string) => (typeof row[name] === "string" ? row[name] : null);
  return {
    name: text("name") ?? "",
    email: text("email"),
    phone: text("phone"),
    headline: text("headline"),
    ownerId: text("ownerId") ?? "",
  };
}

function RemoveCandidate({ candidate, onKeep, onGone }: { candidate: Candidate; onKeep: () => void; onGone: () => void }) {
  const router = useRouter();
  const path = usePathname();
  const refresh = useRefresh();
  const remove = useMutation(useTRPC().candidates.remove.mutationOptions());
  function confirm() {
    remove.mutate(
      { candidateId: candidate.id, seenVersion: candidate.version },
      {
        onSuccess() {
          onGone();
          plainToast(`${candidate.name} is removed`);
          if (path.includes(candidate.id)) router.push("/candidates");
          else void refresh();
        },
      },
    );
  }
  return (
    <ConfirmDialog
      open
      onClose={onKeep}
      title={`Remove ${candidate.name}?`}
      says="Their submissions and planned interviews go with them, and this cannot be undone. Who has held a round cannot be removed: the log keeps them."
      verb="Remove"
      typed={candidate.name}
      onConfirm={confirm}
      busy={remove.isPending}
      error={remove.error && refusalOf(remove.error).message}
    />
  );
}
