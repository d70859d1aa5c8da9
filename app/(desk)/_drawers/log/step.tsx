"use client";

import type { ReactNode } from "react";

import styles from "./log.module.css";
import type { Slot, Step as StepNumber } from "./steps";

interface StepProps {
  number: StepNumber;
  current: boolean;
  children: ReactNode;
}

/** One of the five choices; the current one stands on the margin's ground. */
export function Step({ number, current, children }: StepProps) {
  return (
    <section className={current ? `${styles.step} ${styles.now}` : styles.step} data-step={number}>
      {children}
    </section>
  );
}

/** The number before a question, as in the progress bars above. */
export function Numbered({ number, children }: { number: StepNumber; children: ReactNode }) {
  return (
    <>
      <span className={styles.number}>{number}</span> {children}
    </>
  );
}

interface SlotBoxProps {
  slot: Slot;
  onEnter: (slot: Slot) => void;
  /** Whether the choice just made came from an arrow key, which tries things out and must not move on. */
  onArrow: (arrow: boolean) => void;
  className?: string | undefined;
  children: ReactNode;
}

/** Round one group of cells: tells the form where the hand is, and whether arrows are moving it. */
export function SlotBox({ slot, onEnter, onArrow, className, children }: SlotBoxProps) {
  return (
    // biome-ignore lint/a11y: listens to the radio group inside, is no control itself
    <div
      id={slotId(slot)}
      className={className ? `${styles.slot} ${className}` : styles.slot}
      onFocus={() => onEnter(slot)}
      onKeyDownCapture={(event) => onArrow(event.key.startsWith("Arrow"))}
      onPointerDownCapture={() => onArrow(false)}
    >
      {children}
    </div>
  );
}

const slotId = (slot: Slot): string => `log-${slot}`;

/** Puts the focus on a group's chosen cell, or its first. */
export function focusSlot(slot: Slot): void {
  const box = document.getElementById(slotId(slot));
  const cell = box?.querySelector<HTMLElement>("input:checked") ?? box?.querySelector<HTMLElement>("input, button");
  cell?.focus({ preventScroll: true });
  box?.closest("section")?.scrollIntoView({ block: "nearest" });
}
