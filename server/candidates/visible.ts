import { and, eq, or, sql, type SQL } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import { candidates, candidateShares } from "#/db/schema.ts";

/**
 * The candidates this member may see: the agency's, or under visibility "own" a recruiter's own and those shared with
 * them. Begins every where clause over `candidates`; queries on rounds and submissions join `candidates` for it.
 */
export function visibleTo(actor: Member): SQL | undefined {
  const inAgency = eq(candidates.agencyId, actor.agencyId);
  if (actor.role !== "recruiter" || actor.visibility === "agency") return inAgency;
  const shared = sql`exists (select 1 from ${candidateShares} where ${candidateShares.agencyId} = ${actor.agencyId}
    and ${candidateShares.candidateId} = ${candidates.id} and ${candidateShares.memberId} = ${actor.memberId})`;
  return and(inAgency, or(eq(candidates.ownerId, actor.memberId), shared));
}
