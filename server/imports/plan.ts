import { setImmediate as turn } from "node:timers/promises";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { mergeChunk, readRow } from "./chunk.ts";
import { nothingKnown } from "./known.ts";
import { chunks, prescan } from "./prescan.ts";
import type { Reading } from "./reading.ts";
import { addTo, emptyReport, type ImportReport } from "./report.ts";
import type { Source } from "./source.ts";

/** What the import will add to, and what it will make. */
export interface Extent {
  peopleKnown: number;
  peopleNew: number;
  clientsNew: number;
  contactsNew: number;
  jobsNew: number;
  roundsNew: number;
}

const ROWS = 100;

/** The dry run: the very walk of the import, with nothing written. */
export async function planImport(
  db: Database,
  actor: Member,
  file: { source: Source; reading: Reading },
  call: Call,
): Promise<{ report: ImportReport; extent: Extent }> {
  requireAbility(actor, "import.run");
  const { source, reading } = file;
  const { claims } = await prescan(source, reading, call.now);
  const maker = { actor, now: call.now, newId: call.newId };
  const known = nothingKnown();
  const report = emptyReport();
  const extent: Extent = { peopleKnown: 0, peopleNew: 0, clientsNew: 0, contactsNew: 0, jobsNew: 0, roundsNew: 0 };
  for (const rows of chunks(source.rows(), ROWS)) {
    const read = rows.map((row) => readRow(reading, row, call.now));
    const { changes, report: part } = await db.read(actor, (tx) => mergeChunk(tx, known, read, claims, maker));
    addTo(report, part);
    extent.peopleNew += changes.candidates.length;
    extent.clientsNew += changes.clients.length;
    extent.contactsNew += changes.contacts.length;
    extent.jobsNew += changes.jobs.length;
    extent.roundsNew += changes.rounds.size;
    await turn();
  }
  extent.peopleKnown = known.people.size - extent.peopleNew;
  return { report, extent };
}
