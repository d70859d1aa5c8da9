"use client";

import { useEffect, useRef, useState } from "react";

import { usePageKeys } from "../../_shell/keys";
import { ASKS, CLOSES, LEVELS, OUTCOMES, REASONS, RESPONSES } from "./choices";
import type { Draft } from "./draft";
import { firstOpenSlot, slotAfter, slotsOf, type Slot } from "./steps";
import { focusSlot } from "./step";

export type Patch = Partial<Draft>;

interface StepsInput {
  draft: Draft;
  onPatch: (patch: Patch) => void;
  dates: { friday: string; monday: string };
  onSave: () => void;
  onMore: () => void;
}

/** Where the hand is among the groups, what a key chooses there, and the move to the next group after a choice. */
export function useSteps({ draft, onPatch, dates, onSave, onMore }: StepsInput) {
  const [slot, setSlot] = useState<Slot>(() => firstOpenSlot(draft));
  const arrow = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the drawer opens; from then on the hand leads
  useEffect(() => {
    if (window.matchMedia("(pointer: coarse)").matches) return;
    const timer = setTimeout(() => focusSlot(slot), 30); // after the drawer has taken the focus itself
    return () => clearTimeout(timer);
  }, []);

  /** Takes a choice and moves on, unless an arrow key is trying cells out. */
  function choose(at: Slot, patch: Patch) {
    const after = { ...draft, ...patch };
    onPatch(patch);
    setSlot(at);
    if (arrow.current) return;
    const next = slotAfter(at, after);
    // After the paint, since a choice may bring the next group in.
    setTimeout(() => (next ? focusSlot(next) : document.getElementById("log-save")?.focus()), 0);
    if (next) setSlot(next);
  }
  function press(key: string) {
    arrow.current = false;
    const open = slotsOf(draft);
    const here = open.includes(slot) ? [slot] : [];
    for (const at of [...here, ...open.filter((other) => other !== slot && /^[A-Z]$/.test(key) && UNIQUE[other]?.includes(key))]) {
      const patch = patchOf(at, key, draft, dates);
      if (patch) return choose(at, patch);
    }
    if (key !== "D" || !open.includes("date")) return;
    onPatch({ expectedBy: "" });
    setTimeout(() => document.getElementById("log-other-date")?.focus(), 0);
  }
  const keys = Object.fromEntries([..."YINUPAORFMD12345678"].map((key) => [key.toLowerCase(), () => press(key)]));
  usePageKeys(
    {
      ...keys,
      w: { label: "Their words", run: () => document.getElementById("log-words")?.focus() },
      ".": { label: "More", run: onMore },
      "Ctrl+Enter": { label: "Save", run: onSave },
    },
    { group: "Debrief" },
  );
  return { slot, setSlot, choose, setArrow: (value: boolean) => void (arrow.current = value) };
}

/** Letters that mean one group wherever the hand is. */
const UNIQUE: Partial<Record<Slot, string>> = { close: "YI", outcome: "PAOR", date: "FM" };

const chosenBy = <Value extends string>(options: readonly { value: Value; key: string }[], key: string): Value | undefined =>
  options.find((option) => option.key === key)?.value;

/** What a key chooses in a group; null when it means nothing there. */
function patchOf(slot: Slot, key: string, { close }: Draft, dates: { friday: string; monday: string }): Patch | null {
  const level = key === "U" ? null : chosenBy(LEVELS, key);
  const value = level === undefined ? undefined : level === null ? null : Number(level);
  const chosen: Record<Slot, Patch> = {
    close: { close: chosenBy(CLOSES, key) },
    what: close === "asked" ? { askKind: chosenBy(ASKS, key) } : { reasonNotAsked: chosenBy(REASONS, key) },
    response: { response: chosenBy(RESPONSES, key) },
    says: { statedInterest: value },
    sees: { perceivedInterest: value },
    outcome: { outcome: chosenBy(OUTCOMES, key) },
    date: { expectedBy: key === "F" ? dates.friday : key === "M" ? dates.monday : key === "N" ? null : undefined },
  };
  const patch = chosen[slot];
  return Object.values(patch)[0] === undefined ? null : patch;
}
