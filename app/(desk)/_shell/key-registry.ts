import { isSingle, spell } from "./key-names";

export type KeyAct = (event: KeyboardEvent) => void;
export interface LabelledKey {
  label: string;
  run: KeyAct;
}
export interface KeyEntry {
  keys: string;
  label: string | null;
  group: string;
  /** Registered inside a drawer or dialog. */
  inDialog: boolean;
  run: KeyAct;
}

const sets: { entries: KeyEntry[] }[] = [];

/** Puts a set of keys down until the returned function takes it up again. The newest set wins a key. */
export function register(entries: KeyEntry[]): () => void {
  const set = { entries: entries.map((entry) => ({ ...entry, keys: spell(entry.keys) })) };
  sets.push(set);
  return () => {
    sets.splice(sets.indexOf(set), 1);
  };
}

interface Now {
  inDialog: boolean;
  singleKeys: boolean;
}

/** What is active just now, newest first, one entry a key. */
export function activeKeys({ inDialog, singleKeys }: Now): KeyEntry[] {
  const found = new Map<string, KeyEntry>();
  for (const { entries } of sets.toReversed()) {
    for (const entry of entries) {
      const rests = entry.inDialog !== inDialog || (!singleKeys && isSingle(entry.keys)) || found.has(entry.keys);
      if (!rests) found.set(entry.keys, entry);
    }
  }
  return [...found.values()];
}
