"use client";

import { useContext, useEffect, useRef } from "react";

import { KeyLayer } from "../../ui/key-layer";
import { nameOfKey } from "./key-names";
import { hasOwnKeys, isDialogOpen, isField, isMenuOpen } from "./key-place";
import { activeKeys, register, type KeyAct, type LabelledKey } from "./key-registry";

type Keys = Record<string, KeyAct | LabelledKey | undefined>;
interface KeyOptions {
  /** The head they stand under in the keys sheet. */
  group?: string;
  enabled?: boolean;
}

/**
 * Keys of this page or drawer: `usePageKeys({ j: { label: "Next row", run: down }, "Shift+x": range })`.
 * They rest inside fields and behind an open drawer; single characters rest when settings say so. A label puts one on the `?` sheet.
 */
export function usePageKeys(keys: Keys, { group = "This page", enabled = true }: KeyOptions = {}): void {
  const inDialog = useContext(KeyLayer);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const names = Object.keys(keys)
    .filter((name) => keys[name])
    .join("\n");
  useEffect(() => {
    if (!enabled || names === "") return;
    return register(
      names.split("\n").map((name) => ({
        keys: name,
        label: labelOf(latest.current[name]),
        group,
        inDialog,
        run: (event) => actOf(latest.current[name])?.(event),
      })),
    );
  }, [names, group, inDialog, enabled]);
}

const labelOf = (key: Keys[string]): string | null => (typeof key === "object" ? key.label : null);
const actOf = (key: Keys[string]): KeyAct | undefined => (typeof key === "object" ? key.run : key);

const SEQUENCE_MS = 1_000;
const CONTROL_KEYS = new Set(["Enter", " ", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]);

/** Listens for the whole desk; placed once, in the shell. */
export function KeyListener({ singleKeys }: { singleKeys: boolean }) {
  useEffect(() => {
    let before: { name: string; at: number } | null = null;
    function onKey(event: KeyboardEvent) {
      const name = nameOfKey(event);
      if (!name || event.defaultPrevented || event.isComposing || isMenuOpen()) return;
      if (isField(event.target) && !name.startsWith("Ctrl+")) return;
      if (CONTROL_KEYS.has(name) && hasOwnKeys(event.target)) return;
      const active = activeKeys({ inDialog: isDialogOpen(), singleKeys });
      const sequence = before && event.timeStamp - before.at < SEQUENCE_MS ? `${before.name} ${name}` : null;
      const entry = active.find(({ keys }) => keys === sequence) ?? active.find(({ keys }) => keys === name);
      before = !entry && active.some(({ keys }) => keys.startsWith(`${name} `)) ? { name, at: event.timeStamp } : null;
      if (!entry) return;
      event.preventDefault();
      entry.run(event);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [singleKeys]);
  return null;
}
