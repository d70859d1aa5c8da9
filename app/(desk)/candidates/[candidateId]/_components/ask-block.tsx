"use client";

import { useState } from "react";

import { Kbd } from "../../../../ui/kbd";
import { Mark } from "../../../../ui/mark";
import { Spoken } from "../../../../ui/spoken";
import { Tick } from "../../../../ui/tick";
import { usePageKeys } from "../../../_shell/keys";
import { BecauseLine, type Place } from "./because-line";
import { PlanDialog, type PlanMode } from "./plan-dialog";
import type { RoundChecklist } from "./story-data";
import styles from "../ask.module.css";
import type { OnTick } from "./use-tick";

interface Props {
  checklist: RoundChecklist;
  place: Place;
  onTick: OnTick;
  onRehearse: () => void;
}

/** The one sentence to say next: what to ask, of whom, in which words, and why. */
export function AskBlock({ checklist, place, onTick, onRehearse }: Props) {
  const [mode, setMode] = useState<PlanMode | null>(null);
  const item = checklist.items.find(({ topic }) => topic.startsWith("ask."));
  const wording = item?.wording ?? "";
  usePageKeys({
    e: { label: "Edit the wording", run: () => setMode("wording") },
    r: { label: "Log a rehearsal", run: onRehearse },
  });
  if (!item) return null;
  return (
    <div className={styles.ask}>
      <h3>
        <Mark close="asked" />
        <span>{item.title}</span>
        {checklist.askOf && <span className={styles.to}>to {checklist.askOf}</span>}
      </h3>
      <Spoken className={styles.say}>{wording}</Spoken>
      <p className={styles.advice}>{item.advice.slice(item.title.length + 2)}</p>
      <BecauseLine because={item.because} place={place} sentences />
      <div className={styles.acts}>
        <button type="button" onClick={() => setMode("wording")} aria-keyshortcuts="E">
          Edit wording <Kbd>E</Kbd>
        </button>
        <button type="button" onClick={() => setMode("ask")}>
          Plan another ask
        </button>
        <button type="button" onClick={onRehearse} aria-keyshortcuts="R">
          Log a rehearsal <Kbd>R</Kbd>
        </button>
        <Tick checked={item.checked} onChange={(event) => onTick(item.topic, event.target.checked)}>
          Gone through
        </Tick>
      </div>
      {mode && <PlanDialog key={mode} mode={mode} checklist={checklist} wording={wording} onClose={() => setMode(null)} />}
    </div>
  );
}
