"use client";

import { useMutation } from "@tanstack/react-query";

import { ASK_KINDS } from "#/db/vocabulary.ts";
import { ASK_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../../lib/trpc-client";
import { Button } from "../../../../ui/button";
import { Dialog } from "../../../../ui/dialog";
import { Field } from "../../../../ui/field";
import { FormRefusal } from "../../../../ui/form-refusal";
import { Select } from "../../../../ui/select";
import { TextArea } from "../../../../ui/text-area";
import { refusalOf } from "../../../_drawers/refusal";
import { useDraft } from "../../../_drawers/use-draft";
import { useRefresh } from "../../../_drawers/use-people";
import type { RoundChecklist } from "./story-data";

export type PlanMode = "wording" | "ask";

interface Props {
  mode: PlanMode;
  checklist: RoundChecklist;
  wording: string;
  onClose: () => void;
}

/** What recruiter and candidate agreed on: other words, or another ask with its reason. The playbook advises, people decide. */
export function PlanDialog({ mode, checklist, wording, onClose }: Props) {
  const { roundId, recommendedAsk, planned } = checklist;
  const refresh = useRefresh();
  const start = { ask: checklist.ask, reason: planned?.reason ?? "", wording: mode === "wording" ? wording : (planned?.wording ?? "") };
  const { draft, change, forget, attempt } = useDraft(`plan:${mode}:${roundId}`, start);
  const trpc = useTRPC();
  const plan = useMutation(trpc.coaching.plan.mutationOptions({ trpc: { context: { attempt } }, onSuccess: done }));
  const clear = useMutation(trpc.coaching.plan.mutationOptions({ onSuccess: done }));
  const error = plan.error ?? clear.error;
  const refused = error && refusalOf(error);
  const busy = plan.isPending || clear.isPending;
  const other = draft.ask !== recommendedAsk;

  function done() {
    forget();
    onClose();
    void refresh();
  }
  function save() {
    const said = { ask: draft.ask, reason: draft.reason.trim() || null, wording: draft.wording.trim() || null };
    plan.mutate({ roundId, plan: said });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={mode === "wording" ? "The words to say" : "Plan another ask"}
      says={
        mode === "wording"
          ? "In the candidate’s own way of speaking, and nothing they would not mean."
          : "The playbook advises; the two of you decide. The reason is kept with it."
      }
      actions={
        <>
          {planned && (
            <Button tone="bare" onClick={() => clear.mutate({ roundId, plan: null })} disabled={busy}>
              Back to the playbook’s
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="ink" onClick={save} disabled={busy}>
            Save
          </Button>
        </>
      }
    >
      <div className="fields">
        {mode === "ask" && (
          <Field label="Ask" hint={`The playbook’s: ${ASK_WORDS[recommendedAsk].toLowerCase()}`}>
            <Select
              value={draft.ask}
              onChange={(event) => change({ ask: ASK_KINDS.find((one) => one === event.target.value) ?? draft.ask })}
            >
              {ASK_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {ASK_WORDS[kind]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {mode === "ask" && (
          <Field label="Why" optional={!other} error={refused?.fields["plan.reason"]}>
            <TextArea rows={2} value={draft.reason} onChange={(event) => change({ reason: event.target.value })} />
          </Field>
        )}
        <Field
          label="Words"
          optional={mode === "ask"}
          {...(mode === "ask" ? { hint: "Left empty, the playbook’s own words are taken." } : {})}
          error={refused?.fields["plan.wording"]}
        >
          <TextArea className="spoken" rows={5} value={draft.wording} onChange={(event) => change({ wording: event.target.value })} />
        </Field>
        <FormRefusal>{refused && Object.keys(refused.fields).length === 0 ? refused.message : null}</FormRefusal>
      </div>
    </Dialog>
  );
}
