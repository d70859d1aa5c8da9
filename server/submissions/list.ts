import { and, desc, eq, getTableColumns, lt } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { candidates, clients, jobs, submissions } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { visibleTo } from "../candidates/visible.ts";
import type { ListSubmissionsInput } from "./schema.ts";

/** One keyset page of submissions, newest first, with the names they stand for. */
export async function listSubmissions(db: Database, actor: Member, input: ListSubmissionsInput) {
  requireAbility(actor, "candidate.read");
  const { candidateId, jobId, status, cursor, limit } = input;

  return db.read(actor, async (tx) => {
    const rows = await tx
      .select({
        ...getTableColumns(submissions),
        candidateName: candidates.name,
        jobTitle: jobs.title,
        clientId: clients.id,
        clientName: clients.name,
      })
      .from(submissions)
      .innerJoin(candidates, and(eq(candidates.agencyId, submissions.agencyId), eq(candidates.id, submissions.candidateId)))
      .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
      .innerJoin(clients, and(eq(clients.agencyId, jobs.agencyId), eq(clients.id, jobs.clientId)))
      .where(
        and(
          visibleTo(actor),
          eq(submissions.agencyId, actor.agencyId),
          candidateId ? eq(submissions.candidateId, candidateId) : undefined,
          jobId ? eq(submissions.jobId, jobId) : undefined,
          status ? eq(submissions.status, status) : undefined,
          cursor ? lt(submissions.id, cursor) : undefined,
        ),
      )
      .orderBy(desc(submissions.id))
      .limit(limit + 1);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
  });
}
