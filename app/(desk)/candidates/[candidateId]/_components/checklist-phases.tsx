"use client";

import { PHASES } from "#/db/vocabulary.ts";
import { topFive } from "#/server/coaching/checklist.ts";
import { PHASE_WORDS } from "#/server/words.ts";

import { usePageKeys } from "../../../_shell/keys";
import type { Place } from "./because-line";
import { ChecklistItem } from "./checklist-item";
import type { Item } from "./story-data";
import styles from "../next-round.module.css";
import type { OnTick } from "./use-tick";

/** The items by phase: the five most important open, the rest folded with their titles. Keys 1 to 9 tick the open ones. */
export function ChecklistPhases({ items: all, place, onTick }: { items: Item[]; place: Place; onTick: OnTick }) {
  const items = all.filter(({ topic }) => !topic.startsWith("ask."));
  const important = new Set(topFive(items).map(({ topic }) => topic));
  const open = items.filter(({ topic }) => important.has(topic));
  usePageKeys(
    Object.fromEntries(
      open.map((item, index) => {
        const run = () => onTick(item.topic, !item.checked);
        return [String(index + 1), index === 0 ? { label: `Tick item 1 to ${open.length}`, run } : run];
      }),
    ),
  );
  return PHASES.map((phase) => {
    const here = items.filter((item) => item.phase === phase);
    if (here.length === 0) return null;
    const folded = here.filter(({ topic }) => !important.has(topic));
    return (
      <div key={phase} className={styles.phase}>
        <h3>{PHASE_WORDS[phase]}</h3>
        <div>
          <ul>
            {here
              .filter(({ topic }) => important.has(topic))
              .map((item) => (
                <ChecklistItem key={item.id} item={item} place={place} onTick={onTick} keys={String(open.indexOf(item) + 1)} />
              ))}
          </ul>
          {folded.length > 0 && <Folded items={folded} place={place} onTick={onTick} />}
        </div>
      </div>
    );
  });
}

function Folded({ items, place, onTick }: { items: Item[]; place: Place; onTick: OnTick }) {
  const ticked = items.filter((item) => item.checked).length;
  return (
    <details className={styles.folded}>
      <summary>
        <span className={styles.count}>
          {items.length} more{ticked > 0 && `, ${ticked} ticked`}
        </span>{" "}
        <span className={styles.titles}>{items.map((item) => item.title).join(". ")}</span>
      </summary>
      <ul>
        {items.map((item) => (
          <ChecklistItem key={item.id} item={item} place={place} onTick={onTick} />
        ))}
      </ul>
    </details>
  );
}
