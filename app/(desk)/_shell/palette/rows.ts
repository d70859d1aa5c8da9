import type { LastClose } from "#/db/vocabulary.ts";

import type { IconName } from "./row-icon";

/** One line of the palette: it goes somewhere or does something. */
export interface PaletteRow {
  id: string;
  label: string;
  detail?: string | undefined;
  icon?: IconName | undefined;
  mark?: LastClose | undefined;
  keys?: string | undefined;
  /** Further words it answers to. */
  words?: string | undefined;
  href?: string | undefined;
  run?: (() => void) | undefined;
}
export interface PaletteGroup {
  head: string;
  rows: PaletteRow[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Each typed word begins one of the row's words. */
export function matches(row: PaletteRow, query: string): boolean {
  const words = wordsOf(`${row.label} ${row.words ?? ""}`);
  return wordsOf(query).every((typed) => words.some((word) => word.startsWith(typed)));
}

const MOST_DONE = 4;

interface Parts {
  query: string;
  actions: PaletteRow[];
  /** What to do with the first person found. */
  guesses: PaletteRow[];
  places: PaletteRow[];
  recent: PaletteRow[];
  people: PaletteRow[];
  companies: PaletteRow[];
}

/** What the palette shows for what is typed: the best guess first; after `>` only things to do. */
export function groupsOf({ query, actions, guesses, places, recent, people, companies }: Parts): PaletteGroup[] {
  const onlyActions = query.startsWith(">");
  const typed = (onlyActions ? query.slice(1) : query).trim();
  const doing = [...actions, ...(typed || onlyActions ? places : [])].filter((row) => matches(row, typed));
  const groups: PaletteGroup[] = onlyActions
    ? [{ head: "Do", rows: doing }]
    : typed
      ? [
          { head: "Do", rows: [...guesses, ...doing].slice(0, MOST_DONE) },
          { head: "People", rows: people },
          { head: "Clients and jobs", rows: companies },
        ]
      : [
          { head: "Do", rows: doing.filter((row) => row.keys) },
          { head: "Recent", rows: recent },
          { head: "Go to", rows: places },
        ];
  return groups.filter((group) => group.rows.length > 0);
}
