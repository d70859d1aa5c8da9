"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { UserRound } from "lucide-react";
import { useState } from "react";

import { useTRPC } from "../../../lib/trpc-client";
import { BulkBar } from "../../../ui/bulk-bar";
import { Dialog } from "../../../ui/dialog";
import { EntityPicker } from "../../../ui/entity-picker";
import { errorToast } from "../../../ui/error-toast";
import { plainToast, undoToast } from "../../../ui/undo-toast";
import { usePageKeys } from "../../_shell/keys";
import type { CandidateRowData } from "./row-data";

const people = (count: number) => `${count} ${count === 1 ? "candidate" : "candidates"}`;

/** The bar under ticked rows: gives them a new owner, and for ten seconds takes it back. */
export function BulkAssign({ picked, onDone }: { picked: CandidateRowData[]; onDone: () => void }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const members = useQuery(trpc.members.list.queryOptions({ limit: 100 })).data?.items ?? [];
  const assign = useMutation(
    trpc.candidates.assign.mutationOptions({
      onError: (error) => errorToast(error),
      onSettled: () => queryClient.invalidateQueries(trpc.candidates.pathFilter()),
    }),
  );
  usePageKeys({ a: picked.length > 0 ? { label: "Assign the ticked rows", run: () => setOpen(true) } : undefined }, { group: "Lists" });

  function giveTo(ownerId: string, name: string) {
    setOpen(false);
    const assignments = picked.map((row) => ({ candidateId: row.id, ownerId, seenOwnerId: row.ownerId }));
    assign.mutate(
      { assignments },
      {
        onSuccess({ assigned }) {
          onDone();
          const back = assigned.map((one) => ({ candidateId: one.candidateId, ownerId: one.fromOwnerId, seenOwnerId: one.ownerId }));
          if (back.length > 0) undoToast(`${people(back.length)} assigned to ${name}`, () => assign.mutate({ assignments: back }));
          else plainToast(`They were ${name}’s already`);
        },
      },
    );
  }
  const find = (query: string) =>
    members
      .filter((member) => member.status === "active" && member.name.toLowerCase().includes(query.toLowerCase()))
      .map((member) => ({ id: member.id, label: member.name, detail: member.role }));

  return (
    <>
      <BulkBar
        count={picked.length}
        onClear={onDone}
        acts={[
          { label: "Assign", keys: "A", icon: <UserRound aria-hidden="true" />, onClick: () => setOpen(true), disabled: assign.isPending },
        ]}
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={`Assign ${people(picked.length)}`}
        says="Rounds already held keep the recruiter they counted for."
      >
        <EntityPicker
          label="New owner"
          value={null}
          search={find}
          placeholder="Name of a colleague"
          onChange={(option) => option && giveTo(option.id, option.label)}
        />
      </Dialog>
    </>
  );
}
