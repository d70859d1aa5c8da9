import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { type Extent, planImport } from "./plan.ts";
import { readingOf } from "./reading.ts";
import { type Summary, Tally } from "./report.ts";
import type { PlanInput } from "./schema.ts";
import { openSource } from "./source.ts";
import { readUpload } from "./uploads.ts";

/** What an upload would do under a mapping, without doing it. */
export async function planUpload(db: Database, actor: Member, input: PlanInput, call: Call): Promise<Summary & Extent> {
  requireAbility(actor, "import.run");
  const source = openSource(await readUpload(actor, input.uploadId));
  const { report, extent } = await planImport(db, actor, { source, reading: readingOf(source, input.kind, input.mapping) }, call);
  const tally = new Tally();
  tally.add(report);
  return { ...tally.summary(), ...extent };
}
