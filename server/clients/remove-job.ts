import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError } from "#/db/errors.ts";
import { jobs, submissions } from "#/db/schema.ts";
import { unindex } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { countOf } from "../names.ts";
import { findJob, requireSeen } from "./find.ts";
import type { RemoveJobInput } from "./schema.ts";

/** Removes a job nobody was put forward for. CONFLICT says how many were. */
export async function removeJob(db: Database, actor: Member, input: RemoveJobInput, call: Call): Promise<{ jobId: string }> {
  requireAbility(actor, "client.write");
  const { agencyId } = actor;
  const { jobId, seenVersion } = input;

  return db.transact(actor, { action: "job.remove", input, ...call }, async ({ tx, audit }) => {
    const before = requireSeen("job", await findJob(tx, agencyId, jobId), seenVersion);
    const put = await tx.$count(submissions, and(eq(submissions.agencyId, agencyId), eq(submissions.jobId, jobId)));
    if (put > 0)
      throw new DomainError("CONFLICT", `${countOf(put, "submission")} for this job: close the job instead`, { current: before });

    await unindex(tx, { agencyId, kind: "job", entityId: jobId });
    await tx.delete(jobs).where(and(eq(jobs.agencyId, agencyId), eq(jobs.id, jobId)));
    audit({ entity: "job", entityId: jobId, before });
    return { jobId };
  });
}
