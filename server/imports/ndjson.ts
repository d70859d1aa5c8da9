import { invalid } from "#/db/errors.ts";

import { LONGEST_CELL, MOST_COLUMNS } from "./scan.ts";
import type { SourceRow } from "./source.ts";

/** One JSON object a line. The columns are all keys of the file, in the order they first appear. */
export function scanNdjson(text: string): { headers: string[]; rows(): Generator<SourceRow> } {
  const keys = new Set<string>();
  for (const read of objects(text)) if ("object" in read) for (const key of Object.keys(read.object)) keys.add(key);
  if (keys.size === 0) throw invalid("file", "The file holds no rows.");
  if (keys.size > MOST_COLUMNS)
    throw invalid("file", `The file has more than ${MOST_COLUMNS} different keys. Keep the ones that matter and try again.`);
  const headers = [...keys];
  return { headers, rows: () => rows(text, headers) };
}

function* rows(text: string, headers: string[]): Generator<SourceRow> {
  for (const read of objects(text)) {
    if ("problem" in read) yield { ...read, cells: [] };
    else yield { line: read.line, cells: headers.map((header) => cellOf(read.object[header])) };
  }
}

function* objects(text: string): Generator<{ line: number; object: Record<string, unknown> } | { line: number; problem: string }> {
  let line = 0;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    line += 1;
    const raw = match[0].trim();
    if (raw === "") continue;
    if (raw.length > LONGEST_CELL * 10) yield { line, problem: "is longer than a row can be" };
    else yield objectOf(raw, line);
  }
}

function objectOf(raw: string, line: number) {
  try {
    const value: unknown = JSON.parse(raw);
    if (isObject(value)) return { line, object: value };
  } catch {
    // falls through to the refusal of this one line
  }
  return { line, problem: "is not a JSON object" };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
