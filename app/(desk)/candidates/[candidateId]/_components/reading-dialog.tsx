"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import { INTEREST_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../../lib/trpc-client";
import { Button } from "../../../../ui/button";
import { ChoiceGroup } from "../../../../ui/choice-group";
import { Dialog } from "../../../../ui/dialog";
import { FormRefusal } from "../../../../ui/form-refusal";
import type { StoryRound } from "./story-data";
import { useRefresh } from "../../../_drawers/use-people";

const LEVELS = ["1", "2", "3", "4", "5"] as const;
type Level = (typeof LEVELS)[number];

interface Props {
  open: boolean;
  onClose: () => void;
  submissionId: string;
  name: string;
  next: StoryRound | null;
}

/** A dated reading of the candidate's own interest; earlier ones stay. */
export function ReadingDialog({ open, onClose, submissionId, name, next }: Props) {
  const refresh = useRefresh();
  const [level, setLevel] = useState<Level | null>(null);
  const [attempt, setAttempt] = useState(() => crypto.randomUUID());
  const add = useMutation(useTRPC().interest.add.mutationOptions({ trpc: { context: { attempt } }, onSuccess: done }));
  async function done() {
    setLevel(null);
    setAttempt(crypto.randomUUID());
    onClose();
    await refresh();
  }
  function save() {
    if (level) add.mutate({ submissionId, value: Number(level), at: new Date(), roundId: next?.id ?? null, when: "before" });
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={`How much does ${name} want it?`}
      says="What they say themselves, today. It is kept with its date, and never overwrites an earlier reading."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="ink" disabled={!level || add.isPending} onClick={save}>
            {add.isPending ? "Saving" : "Save"}
          </Button>
        </>
      }
    >
      <ChoiceGroup
        label="Interest, 1 to 5"
        columns="five"
        options={LEVELS.map((value) => ({ value, label: value }))}
        value={level}
        onChange={setLevel}
        {...(level ? { hint: INTEREST_WORDS[Number(level)] } : {})}
      />
      <FormRefusal>{add.error?.message}</FormRefusal>
    </Dialog>
  );
}
