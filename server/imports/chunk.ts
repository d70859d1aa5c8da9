import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";

import { type Changes, type Maker, noChanges } from "./changes.ts";
import { followStatus } from "./follow-status.ts";
import type { Known } from "./known.ts";
import { loadLogbook, loadPeople } from "./load-known.ts";
import { mergeLogbook } from "./merge-logbook.ts";
import { type Merged, mergePerson, ownerIsKnown } from "./merge-person.ts";
import type { Claims } from "./merge-round.ts";
import { type LogbookRow, readLogbook } from "./read-logbook.ts";
import { type PersonRow, readPerson } from "./read-person.ts";
import { type Reading, Row } from "./reading.ts";
import { emptyReport, type ImportReport } from "./report.ts";
import type { SourceRow } from "./source.ts";

/** A row of the file, read as far as it can be without the database. */
export interface ReadRow {
  row: Row;
  logbook: LogbookRow | null;
  person: PersonRow | null;
}

/** Reads one line under a mapping; a line that cannot be cut into cells carries its refusal. */
export function readRow(reading: Reading, source: SourceRow, now: Date): ReadRow {
  const row = new Row(reading, source.line, source.cells);
  if (source.problem) {
    row.rejected.push({ line: source.line, reason: source.problem });
    return { row, logbook: null, person: null };
  }
  if (reading.kind === "candidates") return { row, logbook: null, person: readPerson(row) };
  const logbook = readLogbook(row, reading, now);
  return { row, logbook, person: logbook?.person ?? null };
}

/** Works out what a few rows come to: what is known is read through `tx`, nothing is written. */
export async function mergeChunk(
  tx: ReadDb,
  known: Known,
  rows: ReadRow[],
  claims: Claims,
  maker: Maker,
): Promise<{ changes: Changes; report: ImportReport }> {
  await load(tx, maker.actor, known, rows);
  const changes = noChanges();
  const report = emptyReport();
  for (const read of rows) count(report, read, merge(known, changes, read, claims, maker), known);
  followStatus(known, changes, maker);
  return { changes, report };
}

async function load(tx: ReadDb, actor: Member, known: Known, rows: ReadRow[]): Promise<void> {
  const logbook = rows.flatMap((read) => read.logbook ?? []);
  const people = rows.flatMap((read) => read.person ?? []);
  if (logbook.length > 0) await loadLogbook(tx, actor, known, logbook);
  else if (people.length > 0) await loadPeople(tx, actor, known, people);
}

function merge(known: Known, changes: Changes, { logbook, person }: ReadRow, claims: Claims, maker: Maker): Merged | null {
  if (logbook) return mergeLogbook(known, changes, logbook, claims, maker);
  return person && mergePerson(known, changes, person, maker);
}

function count(report: ImportReport, { row, person }: ReadRow, merged: Merged | null, known: Known): void {
  report.read += 1;
  if (merged && typeof merged === "object") row.rejected.push({ line: row.line, reason: merged.reason });
  if (person && !ownerIsKnown(known, person)) row.leave("owner");
  report.rejected.push(...row.rejected.slice(0, 1)); // one row, one refusal: the first thing to put right
  if (row.rejected.length > 0) return;
  report.unknown.push(...row.unknown);
  if (merged === "created" || merged === "updated" || merged === "unchanged") report[merged] += 1;
}
