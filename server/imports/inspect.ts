import type { Member } from "#/db/actor.ts";

import { type Field, guessKind, IMPORT_KINDS, type ImportKind, proposeColumns } from "./fields.ts";
import { openSource, SEPARATOR_WORDS, type Source } from "./source.ts";
import { readUpload } from "./uploads.ts";

/** What a file looks like before anyone says what its columns mean. */
export interface Inspection {
  encoding: string;
  separator: string;
  /** Rows below the headings, those included that cannot be read. */
  rows: number;
  kind: ImportKind;
  columns: Column[];
  proposed: Record<ImportKind, Record<string, Field | null>>;
}

export interface Column {
  header: string;
  filled: number;
  samples: string[];
  /** The distinct values with their rows, the most frequent first; `others` counts the distinct ones left out. */
  values: { value: string; rows: number }[];
  others: number;
}

const MOST_DISTINCT = 100;
const LONGEST = 120;

export async function inspectUpload(actor: Member, uploadId: string): Promise<Inspection> {
  return inspect(openSource(await readUpload(actor, uploadId)));
}

/** Walks the whole file once. Throws INVALID on `file` where it cannot be read. */
export function inspect(source: Source): Inspection {
  const seen = source.headers.map(() => new Map<string, number>());
  let rows = 0;
  for (const row of source.rows()) {
    rows += 1;
    if (!row.problem) for (const [index, cell] of row.cells.entries()) note(seen[index]!, cell.trim().slice(0, LONGEST));
  }
  const proposed = Object.fromEntries(IMPORT_KINDS.map((kind) => [kind, proposeColumns(source.headers, kind)]));
  return {
    encoding: source.encoding,
    separator: SEPARATOR_WORDS[source.separator],
    rows,
    kind: guessKind(source.headers),
    columns: source.headers.map((header, index) => columnOf(header, seen[index]!)),
    proposed: { logbook: {}, candidates: {}, ...proposed },
  };
}

function note(values: Map<string, number>, value: string): void {
  values.set(value, (values.get(value) ?? 0) + 1);
}

function columnOf(header: string, counted: Map<string, number>): Column {
  const filled = [...counted].filter(([value]) => value !== "");
  const values = filled.map(([value, rows]) => ({ value, rows })).sort((a, b) => b.rows - a.rows);
  return {
    header,
    filled: values.reduce((sum, { rows }) => sum + rows, 0),
    samples: filled.slice(0, 3).map(([value]) => value),
    values: values.slice(0, MOST_DISTINCT),
    others: Math.max(0, values.length - MOST_DISTINCT),
  };
}
