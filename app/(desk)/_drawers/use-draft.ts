"use client";

import { useMemo, useState } from "react";

import { newAttempt } from "../../lib/attempt";

const kept = new Map<string, unknown>();

interface Draft<T> {
  draft: T;
  change: (part: Partial<T>) => void;
  /** After saving: the next time the drawer opens, it starts anew. */
  forget: () => void;
  /** The idempotency key of this filling-in: the same while nothing is typed, so a repeated press saves once. */
  attempt: string;
}

/** What is typed into a drawer, kept while the page lives: Esc closes, it does not throw away. */
export function useDraft<T extends object>(key: string, start: T): Draft<T> {
  const [draft, setDraft] = useState<T>(() => {
    const found = kept.get(key);
    return isDraftOf(start, found) ? found : start;
  });
  const written = JSON.stringify(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key whenever what is typed changes
  const attempt = useMemo(() => newAttempt(), [written]);
  return {
    draft,
    attempt,
    change(part) {
      const next = { ...draft, ...part };
      kept.set(key, next);
      setDraft(next);
    },
    forget: () => void kept.delete(key),
  };
}

function isDraftOf<T extends object>(start: T, found: unknown): found is T {
  return typeof found === "object" && found !== null && Object.keys(start).every((name) => name in found);
}
