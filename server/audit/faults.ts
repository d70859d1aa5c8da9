import { type AgencyId, system } from "#/db/actor.ts";
import { firstFault } from "#/db/chain.ts";
import type { Database } from "#/db/database.ts";
import { agencies } from "#/db/schema.ts";

import { brokenInvariants } from "./invariants.ts";

/** What is wrong in any agency: its audit chain under this key, or a rule that must hold. For the operator, so the actor is the system. */
export async function agencyFaults(db: Database, auditKey: Uint8Array): Promise<{ agencies: number; faults: string[] }> {
  const all = await db.read(system("check"), (tx) =>
    tx.select({ id: agencies.id, name: agencies.name }).from(agencies).orderBy(agencies.id).limit(10_000),
  );
  const faults: string[] = [];
  for (const { id, name } of all) {
    const agencyId = id as AgencyId;
    const link = await db.read(system("check", agencyId), (tx) => firstFault(tx, auditKey, agencyId));
    if (link !== null) faults.push(`${name}: the audit chain is broken at entry ${link}`);
    for (const broken of await brokenInvariants(db, agencyId)) faults.push(`${name}: ${broken}`);
  }
  return { agencies: all.length, faults };
}
