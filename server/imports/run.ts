import { setTimeout as sleep } from "node:timers/promises";

import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError } from "#/db/errors.ts";
import { imports } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { idsOf } from "./changes.ts";
import { mergeChunk, readRow } from "./chunk.ts";
import { nothingKnown } from "./known.ts";
import type { Claims } from "./merge-round.ts";
import { chunks } from "./prescan.ts";
import type { Reading } from "./reading.ts";
import { addTo, emptyReport, type ImportReport, type Summary, Tally } from "./report.ts";
import { saveChanges } from "./save-changes.ts";
import type { SourceRow } from "./source.ts";
import type { ImportFile, Started } from "./start.ts";

/** Rows in one transaction: few enough to stay under 50 ms, so that nobody else's save waits long. */
const ROWS = 25;
const PAUSE_MS = 4;
const TRIES = 20;
const RETRY_MS = 250;

/**
 * Brings the rows in, each few of them in one transaction, and keeps count in the import's own row. Killed half-way it leaves
 * whole chunks behind; the same file run again changes nothing there and completes the rest.
 */
export async function runImport(
  db: Database,
  actor: Member,
  file: ImportFile,
  { importId, claims }: Pick<Started, "importId" | "claims">,
  call: Call,
): Promise<ImportReport> {
  requireAbility(actor, "import.run");
  const report = emptyReport();
  const tally = new Tally();
  for (const rows of chunks(file.source.rows(), ROWS)) {
    const before = { done: report.read, summary: tally.summary() };
    const part = await patiently(() => importChunk(db, actor, { importId, reading: file.reading, rows, claims, before }, call));
    addTo(report, part);
    tally.add(part);
    await sleep(PAUSE_MS); // a breath in which everybody else's saves go first
  }
  await patiently(() => endImport(db, actor, { importId, summary: tally.summary() }, call));
  return report;
}

interface Chunk {
  importId: string;
  reading: Reading;
  rows: SourceRow[];
  claims: Claims;
  before: { done: number; summary: Summary };
}

async function importChunk(
  db: Database,
  actor: Member,
  { importId, reading, rows, claims, before }: Chunk,
  { now, newId }: Call,
): Promise<ImportReport> {
  const { agencyId } = actor;
  const [from, to] = [rows[0]!.line, rows.at(-1)!.line];
  const read = rows.map((row) => readRow(reading, row, now));
  return db.transact(actor, { action: "import.rows", input: { importId, from, to }, now }, async ({ tx, audit }) => {
    const { changes, report } = await mergeChunk(tx, nothingKnown(), read, claims, { actor, now, newId });
    await saveChanges(tx, agencyId, changes, now);
    const progress = { done: before.done + rows.length, report: before.summary, updatedAt: new Date() };
    await tx
      .update(imports)
      .set(progress)
      .where(and(eq(imports.agencyId, agencyId), eq(imports.id, importId)));
    audit({ entity: "import", entityId: importId, after: { from, to, ...idsOf(changes) } });
    return report;
  });
}

/** Closes the import's row: done with its whole summary, or, without one, stopped where it broke off. */
export async function endImport(
  db: Database,
  actor: Member,
  { importId, summary }: { importId: string; summary?: Summary },
  { now }: Call,
): Promise<void> {
  requireAbility(actor, "import.run");
  const { agencyId } = actor;
  const state = summary ? ("done" as const) : ("stopped" as const);
  await db.transact(actor, { action: `import.${state}`, input: { importId }, now }, async ({ tx, audit }) => {
    const change = { state, updatedAt: new Date(), ...(summary && { report: summary }) };
    await tx
      .update(imports)
      .set(change)
      .where(and(eq(imports.agencyId, agencyId), eq(imports.id, importId)));
    const { read, created, updated, unchanged, rejected } = summary ?? {};
    audit({ entity: "import", entityId: importId, after: { state, read, created, updated, unchanged, rejected } });
  });
}

/** A busy database is waited for: each try waits by itself, and a chunk that was refused left nothing behind. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError && error.code === "UNAVAILABLE") || tries === TRIES) throw error;
    }
    await sleep(RETRY_MS);
  }
}
