import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { imports } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import type { Claims } from "./merge-round.ts";
import { prescan } from "./prescan.ts";
import type { Reading } from "./reading.ts";
import { Tally } from "./report.ts";
import type { Source } from "./source.ts";

export interface ImportFile {
  fileName: string;
  source: Source;
  reading: Reading;
}

export interface Started {
  importId: string;
  total: number;
  claims: Claims;
  /** The same call again: the import is under way, or over, already. */
  again: boolean;
}

/** Notes who brings in which file, before any of its rows. */
export async function startImport(db: Database, actor: Member, { fileName, source, reading }: ImportFile, call: Call): Promise<Started> {
  requireAbility(actor, "import.run");
  const { agencyId, memberId } = actor;
  const { now, idempotencyKey } = call;
  const { kind } = reading;
  const { total, claims } = await prescan(source, reading, now);
  const row = {
    agencyId,
    id: call.newId(),
    memberId,
    fileName,
    kind,
    state: "running" as const,
    done: 0,
    total,
    report: new Tally().summary(),
    createdAt: now,
    updatedAt: now,
  };
  const input = { fileName, kind, total, values: reading.values, timeZone: reading.timeZone };
  const importId = await db.transact(actor, { action: "import.start", input, now, idempotencyKey }, async ({ tx, audit }) => {
    await tx.insert(imports).values(row);
    audit({ entity: "import", entityId: row.id, after: { fileName, kind, total } });
    return row.id;
  });
  return { importId, total, claims, again: importId !== row.id };
}
