"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { UserRound } from "lucide-react";
import { useState } from "react";

import { useTRPC } from "../../../lib/trpc-client";
import { BulkBar } from "../../../ui/bulk-bar";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { errorToast } from "../../../ui/error-toast";
import { Field } from "../../../ui/field";
import { Select } from "../../../ui/select";
import { plainToast, undoToast } from "../../../ui/undo-toast";
import { useMembers } from "../../_drawers/use-people";
import { usePageKeys } from "../../_shell/keys";
import type { CandidateRowData } from "./row-data";

const people = (count: number) => `${count} ${count === 1 ? "candidate" : "candidates"}`;

/** The bar under ticked rows: gives them a new owner, and for ten seconds takes it back. */
export function BulkAssign({ picked, onDone }: { picked: CandidateRowData[]; onDone: () => void }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const [ownerId, setOwnerId] = useState("");
  const members = useMembers();
  const to = members.find((member) => member.id === ownerId);
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
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button tone="ink" disabled={!to} onClick={() => to && giveTo(to.id, to.name)}>
              Assign
            </Button>
          </>
        }
      >
        <Field label="New owner">
          <Select value={ownerId} onChange={(event) => setOwnerId(event.target.value)}>
            <option value="">Choose a colleague</option>
            {members.map((member) => (
              <option key={member.id} value={member.id}>
                {member.name}
              </option>
            ))}
          </Select>
        </Field>
      </Dialog>
    </>
  );
}
