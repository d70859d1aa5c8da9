import { and, count, eq, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";

import { type AgencyId, system } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { candidates, interestReadings, members, rounds, searchDocuments, submissions } from "#/db/schema.ts";

import { historyEndsElsewhere, listColumnsAreOff } from "./recount.ts";

type Rule = (tx: ReadDb, agencyId: AgencyId) => Promise<number>;

const rowsWhere =
  (table: typeof rounds | typeof candidates | typeof submissions, where: SQL | undefined): Rule =>
  async (tx, agencyId) =>
    (
      await tx
        .select({ n: count() })
        .from(table)
        .where(and(eq(table.agencyId, agencyId), where))
    )[0]?.n ?? 0;

/** What must hold in every agency; each rule counts the rows that break it. */
const RULES: Record<string, Rule> = {
  "rounds with a debrief that are not held": rowsWhere(rounds, and(isNotNull(rounds.debriefedAt), ne(rounds.status, "held"))),
  "held rounds that count for nobody": rowsWhere(rounds, and(eq(rounds.status, "held"), isNull(rounds.creditId))),
  "rounds with answers but no debrief": rowsWhere(
    rounds,
    and(isNull(rounds.debriefedAt), or(isNotNull(rounds.asked), isNotNull(rounds.outcome))),
  ),
  "rounds in a month that is not their date's": rowsWhere(rounds, sql`substr(${rounds.localDate}, 1, 7) <> ${rounds.localMonth}`),
  "rounds of another candidate than their submission's": async (tx, agencyId) => {
    const pair = and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId));
    const other = and(eq(rounds.agencyId, agencyId), ne(rounds.candidateId, submissions.candidateId));
    return (await tx.select({ n: count() }).from(rounds).innerJoin(submissions, pair).where(other))[0]?.n ?? 0;
  },
  "candidates whose list columns are not what their rounds and readings say": rowsWhere(candidates, listColumnsAreOff),
  "submissions whose history does not end at their status": rowsWhere(submissions, historyEndsElsewhere),
  "readings of a round of another submission": async (tx, agencyId) => {
    const pair = and(eq(rounds.agencyId, interestReadings.agencyId), eq(rounds.id, interestReadings.roundId));
    const other = and(eq(interestReadings.agencyId, agencyId), ne(rounds.submissionId, interestReadings.submissionId));
    return (await tx.select({ n: count() }).from(interestReadings).innerJoin(rounds, pair).where(other))[0]?.n ?? 0;
  },
  "candidates that search cannot find": async (tx, agencyId) => {
    const document = and(eq(searchDocuments.agencyId, candidates.agencyId), eq(searchDocuments.entityId, candidates.id));
    const lost = and(eq(candidates.agencyId, agencyId), isNull(searchDocuments.entityId));
    return (await tx.select({ n: count() }).from(candidates).leftJoin(searchDocuments, document).where(lost))[0]?.n ?? 0;
  },
  "agencies without an active admin": async (tx, agencyId) => {
    const admin = and(eq(members.agencyId, agencyId), eq(members.role, "admin"), eq(members.status, "active"));
    return (await tx.select({ id: members.id }).from(members).where(admin).limit(1)).length === 0 ? 1 : 0;
  },
};

/** The rules an agency's rows break, in words with a count; empty when all is well. For the operator, so the actor is the system. */
export async function brokenInvariants(db: Database, agencyId: AgencyId): Promise<string[]> {
  const broken: string[] = [];
  for (const [what, countOf] of Object.entries(RULES)) {
    const n = await db.read(system("check", agencyId), (tx) => countOf(tx, agencyId));
    if (n > 0) broken.push(`${n} ${what}`);
  }
  return broken;
}
