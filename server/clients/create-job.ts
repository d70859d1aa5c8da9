import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { type Job, jobs } from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { foldName } from "../names.ts";
import { findClient, requireManagerAt } from "./find.ts";
import type { CreateJobInput } from "./schema.ts";

/** Adds an opening at a client. INVALID when the hiring manager works elsewhere. */
export async function createJob(db: Database, actor: Member, input: CreateJobInput, call: Call): Promise<Job> {
  requireAbility(actor, "client.write");
  const { agencyId } = actor;
  const { now } = call;
  const { clientId, title, status, closingRole } = input;
  const hiringManagerId = input.hiringManagerId ?? null;

  return db.transact(actor, { action: "job.create", input, ...call }, async ({ tx, audit }) => {
    await findClient(tx, agencyId, clientId);
    if (hiringManagerId) await requireManagerAt(tx, agencyId, clientId, hiringManagerId);
    const row = {
      agencyId,
      id: call.newId(),
      clientId,
      title,
      sortTitle: foldName(title),
      status,
      closingRole,
      hiringManagerId,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const [created] = await tx.insert(jobs).values(row).returning();
    await indexForSearch(tx, { agencyId, kind: "job", entityId: row.id, text: title });
    audit({ entity: "job", entityId: row.id, after: input });
    return created!;
  });
}
