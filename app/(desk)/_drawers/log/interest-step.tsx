"use client";

import { useId, type ReactNode } from "react";

import { INTEREST_WORDS } from "#/server/words.ts";

import { ChoiceGroup } from "../../../ui/choice-group";
import { LEVELS } from "./choices";
import type { StepsProps } from "./debrief-steps";
import styles from "./log.module.css";
import { Numbered, SlotBox, Step } from "./step";
import { STEP_OF, type Slot } from "./steps";
import { firstNameOf } from "./subject";

export function InterestStep({ draft, subject, slot, keys, choose, onPatch: _words, ...box }: StepsProps) {
  const heading = useId();
  const says = INTEREST_WORDS[draft.statedInterest ?? 0] ?? "";
  const was = subject.lastReading ? `Was ${subject.lastReading}` : "";
  return (
    <Step number={4} current={STEP_OF[slot] === 4}>
      <h3 id={heading} className={styles.question}>
        <Numbered number={4}>Interest now</Numbered>
      </h3>
      <Level
        {...box}
        slot="says"
        name={`${firstNameOf(subject.candidateName)} says`}
        value={draft.statedInterest}
        onChoose={(statedInterest) => choose("says", { statedInterest })}
        aside={[says, was].filter(Boolean).join(". ")}
      />
      <Level
        {...box}
        slot="sees"
        name="Client sees"
        value={draft.perceivedInterest}
        onChoose={(perceivedInterest) => choose("sees", { perceivedInterest })}
        aside={
          draft.perceivedInterest === null ? (
            "Not told"
          ) : keys ? (
            <>
              <kbd>1</kbd>–<kbd>5</kbd> or <kbd>U</kbd> not told
            </>
          ) : (
            "Leave it if not told"
          )
        }
      />
    </Step>
  );
}

interface LevelProps {
  slot: Slot;
  name: string;
  value: number | null | undefined;
  onChoose: (value: number) => void;
  aside: ReactNode;
  onEnter: (slot: Slot) => void;
  onArrow: (arrow: boolean) => void;
}

function Level({ slot, name, value, onChoose, aside, onEnter, onArrow }: LevelProps) {
  return (
    <div className={styles.pair}>
      <span className="m" aria-hidden="true">
        {name}
      </span>
      <SlotBox slot={slot} onEnter={onEnter} onArrow={onArrow}>
        <ChoiceGroup
          hideLabel
          label={`${name}, from 1 to 5`}
          columns="five"
          options={LEVELS.map(({ value: level, label }) => ({ value: level, label }))}
          value={LEVELS.find((level) => Number(level.value) === value)?.value ?? null}
          onChange={(level) => onChoose(Number(level))}
        />
      </SlotBox>
      <span className="q t1">{aside}</span>
    </div>
  );
}
