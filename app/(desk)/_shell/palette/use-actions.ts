"use client";

import { useTheme } from "next-themes";

import { useDesk } from "../desk-context";
import { PLACES } from "../places";
import { signOut, useSwitchAgency } from "../session";
import type { PaletteRow } from "./rows";

/** Everything that can be done from anywhere. */
export function useActions(): PaletteRow[] {
  const { me, openLog, openSchedule, openCandidate } = useDesk();
  const { setTheme } = useTheme();
  const switchAgency = useSwitchAgency();
  return [
    { id: "log", label: "Log a round", words: "debrief interview", icon: "log", keys: "L", run: () => openLog() },
    { id: "interview", label: "Add an interview", words: "schedule round", icon: "interview", keys: "I", run: () => openSchedule() },
    { id: "candidate", label: "Add a candidate", words: "new person", icon: "addPerson", keys: "C", run: () => openCandidate() },
    { id: "import", label: "Import a file", words: "csv spreadsheet logbook", icon: "import", href: "/import" },
    { id: "light", label: "Theme: light", icon: "light", run: () => setTheme("light") },
    { id: "dark", label: "Theme: dark", icon: "dark", run: () => setTheme("dark") },
    { id: "system", label: "Theme: as the system", icon: "system", run: () => setTheme("system") },
    ...me.agencies
      .filter(({ id }) => id !== me.agency.id)
      .map(
        ({ id, name }): PaletteRow => ({
          id: `agency ${id}`,
          label: `Go to ${name}`,
          words: "switch agency",
          icon: "place",
          run: () => switchAgency(id),
        }),
      ),
    { id: "out", label: "Sign out", words: "log out leave", icon: "out", run: () => void signOut() },
  ];
}

export const PLACE_ROWS: PaletteRow[] = PLACES.map(({ href, label, key }) => ({
  id: href,
  label,
  words: "go to",
  icon: "place",
  href,
  keys: key ? `G ${key.toUpperCase()}` : undefined,
}));
