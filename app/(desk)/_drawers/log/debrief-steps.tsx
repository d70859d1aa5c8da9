"use client";

import { ChoiceGroup } from "../../../ui/choice-group";
import { Mark } from "../../../ui/mark";
import { adviceWords, ASKS, CLOSES, REASONS, RESPONSES } from "./choices";
import type { Draft } from "./draft";
import styles from "./log.module.css";
import { Numbered, SlotBox, Step } from "./step";
import { isSkipped, STEP_OF, type Slot } from "./steps";
import { answererOf, firstNameOf, type Subject } from "./subject";
import type { Patch } from "./use-steps";

export interface StepsProps {
  draft: Draft;
  subject: Subject;
  slot: Slot;
  keys: boolean;
  onEnter: (slot: Slot) => void;
  onArrow: (arrow: boolean) => void;
  choose: (slot: Slot, patch: Patch) => void;
  onPatch: (patch: Patch) => void;
  dates: { friday: string; monday: string };
}

/** Keys stand on the cells only where they act. */
export const keyed = <Option extends { key: string }>(options: readonly Option[], keys: boolean) =>
  keys ? options : options.map((option) => ({ ...option, key: undefined }));

export function CloseStep({ draft, subject, slot, keys, choose, ...box }: StepsProps) {
  const options = keyed(CLOSES, keys).map((option) => ({
    ...option,
    icon: <Mark close={option.value} />,
    tone: option.value === "asked" ? ("ask" as const) : undefined,
  }));
  return (
    <Step number={1} current={STEP_OF[slot] === 1}>
      <SlotBox slot="close" {...box}>
        <ChoiceGroup
          label={<Numbered number={1}>Did {firstNameOf(subject.candidateName)} ask?</Numbered>}
          options={options}
          value={draft.close ?? null}
          onChange={(close) => choose("close", { close })}
        />
      </SlotBox>
      {draft.close === "interest_only" && (
        <p className={styles.explains}>Said they want it, asked for nothing: worth recording, but not a close.</p>
      )}
    </Step>
  );
}

export function WhatStep({ draft, subject, slot, keys, choose, onPatch, ...box }: StepsProps) {
  if (isSkipped("what", draft)) return null;
  const current = STEP_OF[slot] === 2;
  const whyNot = draft.close === "not_asked" || draft.close === "interest_only";
  return (
    <Step number={2} current={current}>
      <SlotBox slot="what" {...box}>
        {whyNot ? (
          <ChoiceGroup
            key="why"
            label={<Numbered number={2}>Why not?</Numbered>}
            options={keyed(REASONS, keys)}
            value={draft.reasonNotAsked ?? null}
            onChange={(reasonNotAsked) => choose("what", { reasonNotAsked })}
          />
        ) : (
          <ChoiceGroup
            key="what"
            label={<Numbered number={2}>For what?</Numbered>}
            hint={subject.advised ? adviceWords(subject.advised) : undefined}
            options={keyed(ASKS, keys)}
            value={ASKS.find((ask) => ask.value === draft.askKind)?.value ?? null}
            onChange={(askKind) => choose("what", { askKind })}
          />
        )}
      </SlotBox>
      {draft.close !== undefined && (
        <Words draft={draft} name={firstNameOf(subject.candidateName)} keys={keys} onPatch={onPatch} onEnter={() => box.onEnter("what")} />
      )}
    </Step>
  );
}

interface WordsProps {
  draft: Draft;
  name: string;
  keys: boolean;
  onPatch: (patch: Patch) => void;
  onEnter: () => void;
}

function Words({ draft, name, keys, onPatch, onEnter }: WordsProps) {
  return (
    <label className={styles.words}>
      <span className="hide">{name}’s words</span>
      <textarea
        id="log-words"
        className="spoken"
        rows={1}
        maxLength={4_000}
        placeholder={`${name}’s words`}
        value={draft.words}
        onFocus={onEnter}
        onChange={(event) => onPatch({ words: event.target.value })}
      />
      <span className="q t1">optional {keys && <kbd>W</kbd>}</span>
    </label>
  );
}

export function ResponseStep({ draft, subject, slot, keys, choose, onPatch: _words, ...box }: StepsProps) {
  if (isSkipped("response", draft)) return null;
  const who = answererOf(subject);
  return (
    <Step number={3} current={STEP_OF[slot] === 3}>
      <SlotBox slot="response" {...box}>
        <ChoiceGroup
          label={<Numbered number={3}>{who ? `What did ${who} answer?` : "What was the answer?"}</Numbered>}
          options={keyed(RESPONSES, keys)}
          value={draft.response ?? null}
          onChange={(response) => choose("response", { response })}
        />
      </SlotBox>
    </Step>
  );
}
