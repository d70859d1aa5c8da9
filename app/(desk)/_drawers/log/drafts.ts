import { z } from "zod";

import type { Draft } from "./draft";

/** Unsaved debriefs, kept in this tab until they are saved, so that Esc, a failure or a conflict loses nothing. */
const keyOf = (name: string) => `askwell.debrief.${name}`;
const shape = z.looseObject({ seenVersion: z.number(), words: z.string(), notes: z.string() });

/** `whole` adds what an older draft may lack. */
export function keptDraft(name: string, whole: Draft): Draft | null {
  try {
    const kept = shape.safeParse(JSON.parse(sessionStorage.getItem(keyOf(name)) ?? "null"));
    return kept.success ? { ...whole, ...kept.data } : null;
  } catch {
    return null;
  }
}

export function keepDraft(name: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(draft));
  } catch {
    // A full or forbidden store only costs the safety net; the drawer still holds the text.
  }
}

export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(keyOf(name));
  } catch {
    // See above.
  }
}
