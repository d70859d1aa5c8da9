import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { type Job, jobs } from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { foldName } from "../names.ts";
import { findJob, requireManagerAt, requireSeen } from "./find.ts";
import type { UpdateJobInput } from "./schema.ts";

/** Changes a job. Closing one leaves its submissions as they are: each ends with its own answer. */
export async function updateJob(db: Database, actor: Member, input: UpdateJobInput, call: Call): Promise<Job> {
  requireAbility(actor, "client.write");
  const { agencyId } = actor;
  const { jobId, seenVersion } = input;

  return db.transact(actor, { action: "job.update", input, ...call }, async ({ tx, audit }) => {
    const row = requireSeen("job", await findJob(tx, agencyId, jobId), seenVersion);
    if (input.hiringManagerId) await requireManagerAt(tx, agencyId, row.clientId, input.hiringManagerId);
    const before = { title: row.title, status: row.status, closingRole: row.closingRole, hiringManagerId: row.hiringManagerId };
    const after = {
      title: input.title ?? row.title,
      status: input.status ?? row.status,
      closingRole: input.closingRole ?? row.closingRole,
      hiringManagerId: input.hiringManagerId === undefined ? row.hiringManagerId : input.hiringManagerId,
    };
    const [updated] = await tx
      .update(jobs)
      .set({ ...after, sortTitle: foldName(after.title), version: row.version + 1, updatedAt: call.now })
      .where(and(eq(jobs.agencyId, agencyId), eq(jobs.id, jobId)))
      .returning();
    await indexForSearch(tx, { agencyId, kind: "job", entityId: jobId, text: after.title });
    audit({ entity: "job", entityId: jobId, before, after });
    return updated!;
  });
}
