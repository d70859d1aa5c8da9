import { and, eq, gte, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { candidates, rounds, submissions } from "#/db/schema.ts";

import { hasStatus } from "../candidates/filters.ts";
import type { ReportFilters } from "./schema.ts";

/** The population of every measure: held rounds by their own local date, narrowed by the filters. */
export function heldRounds(tx: ReadDb, { agencyId }: Member, filters: ReportFilters): SQL | undefined {
  const { from, to, roundKind, askKind, clientId, jobId } = filters;
  return and(
    eq(rounds.agencyId, agencyId),
    from || to ? hasStatus("held") : eq(rounds.status, "held"),
    from ? gte(rounds.localDate, from) : undefined,
    to ? lte(rounds.localDate, to) : undefined,
    roundKind ? eq(rounds.kind, roundKind) : undefined,
    askKind ? eq(rounds.askKind, askKind) : undefined,
    clientId ? eq(rounds.clientId, clientId) : undefined,
    jobId ? inArray(rounds.submissionId, forJob(tx, agencyId, jobId)) : undefined,
    creditedTo(tx, agencyId, filters),
    filters.beforeOutcome ? or(isNull(rounds.recordedBeforeOutcome), eq(rounds.recordedBeforeOutcome, true)) : undefined,
  );
}

function forJob(tx: ReadDb, agencyId: Member["agencyId"], jobId: string) {
  return tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.agencyId, agencyId), eq(submissions.jobId, jobId)));
}

/** The recruiter frozen on the round, or today's owner of the candidate. */
function creditedTo(tx: ReadDb, agencyId: Member["agencyId"], { recruiterId, credit }: ReportFilters): SQL | undefined {
  if (!recruiterId) return undefined;
  if (credit === "then") return eq(rounds.creditId, recruiterId);
  const owned = tx
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.agencyId, agencyId), eq(candidates.ownerId, recruiterId)));
  return inArray(rounds.candidateId, owned);
}

/** A submission counts once, by the last of all its held rounds; the filters then ask where that round lies. */
export const isLastHeld: SQL = sql`not exists (select 1 from ${rounds} later where later.agency_id = ${rounds.agencyId}
  and later.submission_id = ${rounds.submissionId} and later.status = 'held'
  and (later.scheduled_at, later.id) > (${rounds.scheduledAt}, ${rounds.id}))`;
