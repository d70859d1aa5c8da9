import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { candidates, clients } from "#/db/schema.ts";

import { hasAbility, requireAbility } from "../auth/abilities.ts";
import type { SampleInput } from "./schema.ts";

export interface SampleStatus {
  loaded: boolean;
  candidates: number;
  /** Whether this member may add or remove it. */
  mayManage: boolean;
}

/** Whether the agency has sample people, and who may change that. */
export async function sampleStatus(db: Database, actor: Member, _input: SampleInput): Promise<SampleStatus> {
  requireAbility(actor, "candidate.read");
  return db.read(actor, async (tx) => {
    const people = await tx.$count(candidates, and(eq(candidates.agencyId, actor.agencyId), eq(candidates.sample, true)));
    return { loaded: people > 0 || (await hasSampleClients(tx, actor)), candidates: people, mayManage: hasAbility(actor, "sample.manage") };
  });
}

export async function hasSampleClients(tx: ReadDb, { agencyId }: Member): Promise<boolean> {
  const rows = await tx
    .select({ id: clients.id })
    .from(clients)
    .where(and(eq(clients.agencyId, agencyId), eq(clients.sample, true)))
    .limit(1);
  return rows.length > 0;
}
