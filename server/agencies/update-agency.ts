import { eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound, stale } from "#/db/errors.ts";
import { agencies } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import type { UpdateAgencyInput } from "./schema.ts";

/** The agency's name, what its recruiters see of each other's candidates, and its time zone. */
export async function updateAgency(db: Database, actor: Member, input: UpdateAgencyInput, call: Call) {
  requireAbility(actor, "agency.manage");
  const { seenVersion, name, visibility, timeZone } = input;
  const own = eq(agencies.id, actor.agencyId);

  return db.transact(actor, { action: "agency.update", input, ...call }, async ({ tx, audit }) => {
    const [row] = await tx.select().from(agencies).where(own);
    if (!row) throw notFound("agency");
    if (row.version !== seenVersion) throw stale("agency", row);
    const before = { name: row.name, visibility: row.visibility, timeZone: row.timeZone };
    const after = { name: name ?? row.name, visibility: visibility ?? row.visibility, timeZone: timeZone ?? row.timeZone };
    await tx
      .update(agencies)
      .set({ ...after, version: row.version + 1 })
      .where(own);
    audit({ entity: "agency", entityId: row.id, before, after });
    return { ...after, version: row.version + 1 };
  });
}
