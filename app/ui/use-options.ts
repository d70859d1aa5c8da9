"use client";

import { useEffect, useRef, useState } from "react";

export interface Option {
  id: string;
  label: string;
  /** Stands quietly at the right: a client, a city's time. */
  detail?: string | undefined;
}
export type Search = (query: string) => Promise<readonly Option[]> | readonly Option[];

interface Found {
  /** What they answer; an answer to an older question offers nothing new. */
  query: string | null;
  options: readonly Option[];
  state: "idle" | "searching" | "found" | "failed";
}
const DEBOUNCE_MS = 150;
const QUIET_MS = 300;

/** The answers to what is typed: debounced, the newest question wins, and "searching" is only said after 300 ms. */
export function useOptions(search: Search, query: string, active: boolean): Found {
  const [found, setFound] = useState<Found>({ query: null, options: [], state: "idle" });
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    if (!active) return;
    let stale = false;
    const slow = setTimeout(() => setFound((before) => ({ ...before, state: "searching" })), DEBOUNCE_MS + QUIET_MS);
    const ask = setTimeout(
      async () => {
        const answer = await answerOf(latest.current, query);
        clearTimeout(slow);
        if (!stale) setFound(answer);
      },
      query === "" ? 0 : DEBOUNCE_MS,
    );
    return () => {
      stale = true;
      clearTimeout(slow);
      clearTimeout(ask);
    };
  }, [query, active]);
  return found;
}

async function answerOf(search: Search, query: string): Promise<Found> {
  try {
    return { query, options: await search(query), state: "found" };
  } catch {
    return { query, options: [], state: "failed" };
  }
}
