"use client";

import { useId, useState } from "react";

import { Spoken } from "../../../../ui/spoken";
import { Tick } from "../../../../ui/tick";
import { BecauseLine, type Place } from "./because-line";
import type { Item } from "./story-data";
import styles from "../next-round.module.css";
import type { OnTick } from "./use-tick";

interface Props {
  item: Item;
  place: Place;
  onTick: OnTick;
  keys?: string;
}

/** One line to go through; its title opens the advice behind it and the sentence to say. */
export function ChecklistItem({ item, place, onTick, keys }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.item}>
      <Tick
        aria-label={item.title}
        aria-keyshortcuts={keys}
        checked={item.checked}
        onChange={(event) => onTick(item.topic, event.target.checked)}
      />
      <div>
        <p>
          <button type="button" className={styles.title} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {item.title} {item.priority === "critical" && <span className="crit">Critical</span>}
          </button>
        </p>
        <BecauseLine because={item.because} place={place} />
        <div id={id} hidden={!open} className={styles.more}>
          <p className="m">{item.advice.slice(item.title.length + 2)}</p>
          {item.wording && <Spoken>{item.wording}</Spoken>}
        </div>
      </div>
    </li>
  );
}
