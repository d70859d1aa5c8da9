"use client";

import { useRouter } from "next/navigation";

import { useDesk } from "./desk-context";
import { isDialogOpen } from "./key-place";
import { usePageKeys } from "./keys";
import { PLACES } from "./places";

/** The keys that work on every page of the desk. A page may take a letter over for itself. */
export function DeskKeys({ onSearch, onKeys }: { onSearch: () => void; onKeys: () => void }) {
  const router = useRouter();
  const { openLog, openSchedule, openCandidate } = useDesk();
  usePageKeys(
    {
      "Ctrl+k": { label: "Search and do", run: () => isDialogOpen() || onSearch() },
      l: { label: "Log a round", run: () => openLog() },
      i: { label: "Add an interview", run: () => openSchedule() },
      c: { label: "Add a candidate", run: () => openCandidate() },
      "/": { label: "Search this list", run: () => focusSearch() || onSearch() },
      "?": { label: "All keys", run: onKeys },
    },
    { group: "Anywhere" },
  );
  usePageKeys(Object.fromEntries(PLACES.map(({ key, href, label }) => [`g ${key}`, { label, run: () => router.push(href) }])), {
    group: "Go to",
  });
  return null;
}

/** The page's own search field, if it has one. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("main input[type=search]");
  field?.focus();
  field?.select();
  return field !== null;
}
