import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { candidates, rounds, submissions } from "#/db/schema.ts";
import { matchingIds } from "#/db/search.ts";
import type { RoundStatus } from "#/db/vocabulary.ts";

import { addDays } from "../zones.ts";
import type { CandidateFilters } from "./schema.ts";
import { visibleTo } from "./visible.ts";

/** The moment a list is read: the instant, and the reader's calendar date at it. */
export interface ReadMoment {
  now: Date;
  today: string;
}

/** Every filter of the list as one where clause over `candidates`, visibility first. */
export function candidatesWhere(tx: ReadDb, actor: Member, filters: CandidateFilters, moment: ReadMoment): SQL | undefined {
  const { query, lastClose, submission, owner, nextWithinDays } = filters;
  return and(
    visibleTo(actor),
    query ? inArray(candidates.id, matchingIds({ agencyId: actor.agencyId, kind: "candidate", query })) : undefined,
    lastClose.length > 0 ? inArray(candidates.lastClose, lastClose) : undefined,
    submission === "active" ? gt(candidates.activeSubmissions, 0) : undefined,
    owner === "any" ? undefined : eq(candidates.ownerId, owner === "me" ? actor.memberId : owner),
    filters.interestGap ? sql`${candidates.statedInterest} - ${candidates.perceivedInterest} >= 2` : undefined,
    nextWithinDays === null
      ? undefined
      : and(gte(candidates.dueAt, moment.now), lt(candidates.dueAt, new Date(moment.now.getTime() + nextWithinDays * 86_400_000))),
    filters.finalThisWeek ? hasFinalThisWeek(tx, actor, moment) : undefined,
    filters.silentPastDate ? isSilentPastDate(tx, actor, moment) : undefined,
  );
}

/** Found from the rounds' side, where an index over days holds the few that matter. */
function hasFinalThisWeek(tx: ReadDb, { agencyId }: Member, { today }: ReadMoment): SQL {
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -sinceMonday);
  const finals = tx
    .select({ candidateId: rounds.candidateId })
    .from(rounds)
    .where(
      and(
        eq(rounds.agencyId, agencyId),
        gte(rounds.localDate, monday),
        lte(rounds.localDate, addDays(monday, 6)),
        eq(rounds.kind, "final"),
        hasStatus("scheduled"),
      ),
    );
  return inArray(candidates.id, finals);
}

/** The promised date, or where there is only one the latest, is before today and the submission still waits for an answer. */
function isSilentPastDate(tx: ReadDb, { agencyId }: Member, { today }: ReadMoment): SQL {
  const waiting = tx
    .select({ candidateId: rounds.candidateId })
    .from(rounds)
    .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
    .where(
      and(
        eq(rounds.agencyId, agencyId),
        inArray(rounds.outcome, ["pending", "silent"]),
        hasStatus("held"),
        isNotNull(rounds.debriefedAt),
        inArray(submissions.status, ["active", "offered"]),
        or(lt(rounds.expectedBy, today), and(isNull(rounds.expectedBy), lt(rounds.latestBy, today))),
      ),
    );
  return inArray(candidates.id, waiting);
}

/** Spelt so that SQLite does not take the status index, which holds the agency's whole log under "held". */
export const hasStatus = (status: RoundStatus): SQL => sql`coalesce(${rounds.status}, '') = ${status}`;
