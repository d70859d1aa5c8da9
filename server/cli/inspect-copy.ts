import { contentsOfFile, makeSingleFile } from "#/db/backup.ts";
import { engineFaults } from "#/db/integrity.ts";
import { openDatabase } from "#/db/open.ts";

import { agencyFaults } from "../audit/faults.ts";

/** Everything `check` looks at, on a copy that nobody else works on; leaves it as one flushed file. */
export async function inspectCopy(file: string, auditKey: Uint8Array) {
  const engine = engineFaults(file);
  if (engine.length > 0) return { faults: engine, contents: null };
  const db = openDatabase(file, { auditKey, strict: false, report() {} });
  const { faults } = await agencyFaults(db, auditKey).finally(() => db.close());
  makeSingleFile(file);
  return { faults, contents: contentsOfFile(file) };
}
