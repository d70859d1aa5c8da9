"use client";

import { ChoiceGroup } from "../../../ui/choice-group";
import { localDay } from "../../../ui/when";
import { OUTCOMES } from "./choices";
import { keyed, type StepsProps } from "./debrief-steps";
import styles from "./log.module.css";
import { Numbered, SlotBox, Step } from "./step";
import { isSkipped, STEP_OF } from "./steps";

export function OutcomeStep({ draft, slot, keys, choose, onPatch, dates, ...box }: StepsProps) {
  return (
    <Step number={5} current={STEP_OF[slot] === 5}>
      <SlotBox slot="outcome" className={styles.outcome} onEnter={box.onEnter} onArrow={box.onArrow}>
        <ChoiceGroup
          label={<Numbered number={5}>What next, and by when?</Numbered>}
          options={keyed(OUTCOMES, keys)}
          value={OUTCOMES.find((outcome) => outcome.value === draft.outcome)?.value ?? null}
          onChange={(outcome) => choose("outcome", { outcome })}
        />
      </SlotBox>
      {!isSkipped("date", draft) && (
        <SlotBox slot="date" onEnter={box.onEnter} onArrow={box.onArrow}>
          <DateChoices draft={draft} keys={keys} dates={dates} choose={choose} onPatch={onPatch} />
        </SlotBox>
      )}
    </Step>
  );
}

type DateProps = Pick<StepsProps, "draft" | "keys" | "dates" | "choose" | "onPatch">;

function DateChoices({ draft, keys, dates, choose, onPatch }: DateProps) {
  const { expectedBy } = draft;
  const quick = [dates.friday, dates.monday];
  const other = typeof expectedBy === "string" && !quick.includes(expectedBy);
  const options = [
    { value: dates.friday, label: localDay(dates.friday), key: "F" },
    { value: dates.monday, label: localDay(dates.monday), key: "M" },
    { value: "other", label: other && expectedBy ? localDay(expectedBy) : "Other date", key: "D" },
    { value: "none", label: "No date given", key: "N" },
  ];
  const value = expectedBy === null ? "none" : expectedBy === undefined ? null : other ? "other" : expectedBy;
  return (
    <>
      <ChoiceGroup
        hideLabel
        label="By when they said they would answer"
        options={keyed(options, keys)}
        value={value}
        onChange={(chosen) => {
          if (chosen === "none") choose("date", { expectedBy: null });
          else if (chosen !== "other") choose("date", { expectedBy: chosen });
          else onPatch({ expectedBy: "" });
        }}
      />
      {other && (
        <label className={styles.other}>
          <span className="m">Which date</span>
          <input
            id="log-other-date"
            type="date"
            className="input"
            value={expectedBy ?? ""}
            onChange={(event) => onPatch({ expectedBy: event.target.value })}
          />
        </label>
      )}
    </>
  );
}
