import { and, eq, getTableColumns, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { clients, jobs } from "#/db/schema.ts";
import { matchingIds } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import { beyond, type Order, pageOf, placeIn, sorted } from "../keyset.ts";
import type { ListJobsInput } from "./schema.ts";

const BY_TITLE: Order = { name: "jobs.title", value: jobs.sortTitle, id: jobs.id, direction: "asc" };

/** One keyset page of jobs by title with their client's name; of one client or status where it is named. */
export async function listJobs(db: Database, actor: Member, input: ListJobsInput) {
  requireAbility(actor, "client.read");
  const { agencyId } = actor;
  const { clientId, status, query, cursor, limit } = input;
  const place = placeIn(BY_TITLE, cursor);

  return db.read(actor, async (tx) => {
    const found = query ? inArray(jobs.id, matchingIds({ agencyId, kind: "job", query })) : undefined;
    const rows = await tx
      .select({ ...getTableColumns(jobs), clientName: clients.name })
      .from(jobs)
      .innerJoin(clients, and(eq(clients.agencyId, jobs.agencyId), eq(clients.id, jobs.clientId)))
      .where(
        and(
          eq(jobs.agencyId, agencyId),
          clientId ? eq(jobs.clientId, clientId) : undefined,
          status ? eq(jobs.status, status) : undefined,
          found,
          beyond(BY_TITLE, place),
        ),
      )
      .orderBy(...sorted(BY_TITLE, place))
      .limit(limit + 1);
    return pageOf(BY_TITLE, place, rows, limit, (row) => row.sortTitle);
  });
}
