import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { logDefect } from "../log.ts";
import { readingOf } from "./reading.ts";
import { endImport, runImport } from "./run.ts";
import { whileRunning } from "./running.ts";
import type { StartInput } from "./schema.ts";
import { openSource } from "./source.ts";
import { type ImportFile, type Started, startImport } from "./start.ts";
import { readUpload, removeUpload } from "./uploads.ts";

/** Begins to bring an upload in and answers at once; `imports.progress` tells how far it is. */
export async function startUpload(
  db: Database,
  actor: Member,
  input: StartInput,
  call: Call,
): Promise<{ importId: string; total: number }> {
  requireAbility(actor, "import.run");
  const source = openSource(await readUpload(actor, input.uploadId));
  const file = { fileName: input.fileName, source, reading: readingOf(source, input.kind, input.mapping) };
  const started = await startImport(db, actor, file, call);
  if (!started.again) void whileRunning(started.importId, () => bringIn(db, actor, file, started, { uploadId: input.uploadId, call }));
  return { importId: started.importId, total: started.total };
}

/** The file stays for a day when rows of it were refused, so that they can be downloaded; else it goes at once. */
async function bringIn(
  db: Database,
  actor: Member,
  file: ImportFile,
  started: Started,
  { uploadId, call }: { uploadId: string; call: Call },
): Promise<void> {
  try {
    const { rejected } = await runImport(db, actor, file, started, call);
    if (rejected.length === 0) await removeUpload(actor, uploadId);
  } catch (error) {
    logDefect("imports.run", error);
    await endImport(db, actor, { importId: started.importId }, call).catch((second: unknown) => logDefect("imports.stop", second));
  }
}
