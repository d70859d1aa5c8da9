"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import { INTEREST_WORDS } from "#/server/words.ts";

import { newAttempt } from "../../../../lib/attempt";
import { useTRPC } from "../../../../lib/trpc-client";
import { Button } from "../../../../ui/button";
import { ChoiceGroup } from "../../../../ui/choice-group";
import { Dialog } from "../../../../ui/dialog";
import { FormRefusal } from "../../../../ui/form-refusal";
import type { StoryRound } from "./story-data";
import { useRefresh } from "../../../_drawers/use-people";

const LEVELS = ["1", "2", "3", "4", "5"] as const;

/** The moment is fixed with the choice: a save that is sent again must be the same request, or its key would be refused. */
interface Reading {
  level: (typeof LEVELS)[number];
  at: Date;
  attempt: string;
}

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
  const [reading, setReading] = useState<Reading | null>(null);
  const add = useMutation(useTRPC().interest.add.mutationOptions({ trpc: { context: { attempt: reading?.attempt } }, onSuccess: done }));
  async function done() {
    setReading(null);
    onClose();
    await refresh();
  }
  function save() {
    if (reading) add.mutate({ submissionId, value: Number(reading.level), at: reading.at, roundId: next?.id ?? null, when: "before" });
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
          <Button tone="ink" disabled={!reading || add.isPending} onClick={save}>
            {add.isPending ? "Saving" : "Save"}
          </Button>
        </>
      }
    >
      <ChoiceGroup
        label="Interest, 1 to 5"
        columns="five"
        options={LEVELS.map((value) => ({ value, label: value }))}
        value={reading?.level ?? null}
        onChange={(level) => setReading({ level, at: new Date(), attempt: newAttempt() })}
        {...(reading ? { hint: INTEREST_WORDS[Number(reading.level)] } : {})}
      />
      <FormRefusal>{add.error?.message}</FormRefusal>
    </Dialog>
  );
}
