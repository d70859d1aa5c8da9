import { setImmediate as turn } from "node:timers/promises";

import { readRow } from "./chunk.ts";
import { claim, type Claims } from "./merge-round.ts";
import type { Reading } from "./reading.ts";
import type { Source } from "./source.ts";

const AT_ONCE = 200;

/** A first walk through the file: how many rows it has, and which instants it gives for each interview. Others are served meanwhile. */
export async function prescan(source: Source, reading: Reading, now: Date): Promise<{ total: number; claims: Claims }> {
  const claims: Claims = new Map();
  let total = 0;
  for (const row of source.rows()) {
    total += 1;
    const { logbook } = readRow(reading, row, now);
    if (logbook) claim(claims, logbook);
    if (total % AT_ONCE === 0) await turn();
  }
  return { total, claims };
}

/** The rows of a file, a few at a time. */
export function* chunks<T>(rows: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const row of rows) {
    if (chunk.push(row) < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
