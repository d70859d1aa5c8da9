"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import { ASK_KINDS, type AskKind } from "#/db/vocabulary.ts";
import { ASK_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../lib/trpc-client";
import { ChoiceGroup } from "../../ui/choice-group";
import { Drawer } from "../../ui/drawer";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { TextArea } from "../../ui/text-area";
import { TextInput } from "../../ui/text-input";
import { plainToast } from "../../ui/undo-toast";
import { DrawerFooter } from "./drawer-footer";
import { KeyedSave } from "./keyed-save";
import { refusalOf } from "./refusal";
import { useDraft } from "./use-draft";
import { useRefresh } from "./use-people";

export interface PracticeTarget {
  submissionId: string;
  ask: AskKind;
  wording: string;
}

const LEVELS = ["1", "2", "3", "4", "5"] as const;
type Level = (typeof LEVELS)[number] | "";

/** Logs a rehearsal: which ask, in which words, with whom, and how sure it felt. */
export function PracticeDrawer({ target, onClose }: { target: PracticeTarget; onClose: () => void }) {
  const refresh = useRefresh();
  const start: { ask: AskKind; wording: string; partner: string; level: Level } = {
    ask: target.ask,
    wording: target.wording,
    partner: "",
    level: "",
  };
  const { draft, change, forget, attempt } = useDraft(`practice:${target.submissionId}:${target.ask}`, start);
  const add = useMutation(useTRPC().practice.add.mutationOptions({ trpc: { context: { attempt } } }));
  const refused = add.error && refusalOf(add.error);
  const [at] = useState(() => new Date()); // a save that is sent again must be the same request, or its key would be refused

  function save() {
    if (add.isPending) return;
    const { ask, wording, partner, level } = draft;
    add.mutate(
      {
        submissionId: target.submissionId,
        askKind: ask,
        wording,
        partner: partner.trim() || null,
        confidence: level ? Number(level) : null,
        at,
      },
      {
        onSuccess() {
          forget();
          onClose();
          plainToast("Rehearsal logged");
          void refresh();
        },
      },
    );
  }

  return (
    <Drawer
      open
      onClose={onClose}
      title="Log a rehearsal"
      sub="Aloud, with the pause after the ask. Two wordings are better than one."
      footer={<DrawerFooter verb="Save" busy={add.isPending} onSave={save} onCancel={onClose} refused={refused?.message} />}
    >
      <KeyedSave save={save}>
        <Field label="Ask">
          <Select
            value={draft.ask}
            onChange={(event) => change({ ask: ASK_KINDS.find((one) => one === event.target.value) ?? draft.ask })}
            options={ASK_KINDS.map((value) => ({ value, label: ASK_WORDS[value] }))}
          />
        </Field>
        <Field label="Words" hint="As they were said; change them to what felt right." error={refused?.fields["wording"]}>
          <TextArea className="spoken" rows={5} value={draft.wording} onChange={(event) => change({ wording: event.target.value })} />
        </Field>
        <Field label="With" optional error={refused?.fields["partner"]}>
          <TextInput value={draft.partner} autoComplete="off" onChange={(event) => change({ partner: event.target.value })} />
        </Field>
        <ChoiceGroup
          label="How sure it felt"
          hint="1 not at all, 5 entirely"
          columns="five"
          options={LEVELS.map((value) => ({ value, label: value }))}
          value={draft.level || null}
          onChange={(level) => change({ level })}
        />
      </KeyedSave>
    </Drawer>
  );
}
