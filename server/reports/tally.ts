import { and, eq, type SQL, sql } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { recordOf } from "#/db/record.ts";
import { candidates, rounds, submissions } from "#/db/schema.ts";

import { roundConditions, SUBMISSION_CONDITIONS } from "./counted.ts";
import { ROUND_FIGURES, SUBMISSION_FIGURES } from "./figure-names.ts";
import { heldRounds, isLastHeld } from "./population.ts";
import type { Credit, Grouping, ReportFilters } from "./schema.ts";

/** What rounds are grouped by: a piece of SQL, and whether it lies on the candidate or the submission instead of the round. */
export interface Key {
  by: SQL<string | null>;
  beyond: boolean;
}

const onRound = (by: SQL<string | null>): Key => ({ by, beyond: false });

/** The ask made; without one, what is known of it. */
export const ASK_KEY: SQL<string> = sql<string>`case when ${rounds.asked} = 'yes' then coalesce(${rounds.askKind}, 'unspecified')
  when ${rounds.asked} = 'no' then coalesce(${rounds.askKind}, 'not_asked') else 'unknown' end`;

/** The stated reading before the round, else the debrief's own. */
const INTEREST = sql`coalesce(${rounds.interestBefore}, ${rounds.statedInterest})`;
const BAND = sql<string>`case when ${INTEREST} <= 2 then 'low' when ${INTEREST} = 3 then 'open' when ${INTEREST} >= 4 then 'keen' else 'unknown' end`;

const KEYS = {
  roundKind: onRound(sql`${rounds.kind}`),
  askKind: onRound(ASK_KEY),
  client: onRound(sql`${rounds.clientId}`),
  job: { by: sql<string>`${submissions.jobId}`, beyond: true },
  month: onRound(sql`${rounds.localMonth}`),
  reasonNotAsked: onRound(sql`${rounds.reasonNotAsked}`),
  /** Rounds that are alike but for the asking, as the adjusted lift compares them. */
  kindAndBand: onRound(sql`${rounds.kind} || ' ' || ${BAND}`),
  kindAndAsk: onRound(sql`${rounds.kind} || ' ' || ${ASK_KEY}`),
  statusReason: { by: sql<string | null>`${submissions.statusReason}`, beyond: true },
  everything: onRound(sql`''`),
} satisfies Record<string, Key>;

export function keyOf(name: Grouping | keyof typeof KEYS, credit: Credit): Key {
  if (name !== "recruiter") return KEYS[name];
  return credit === "then" ? onRound(sql`${rounds.creditId}`) : { by: sql<string>`${candidates.ownerId}`, beyond: true };
}

const countOf = (condition: SQL) => sql<number>`count(case when ${condition} then 1 end)`.mapWith(Number);
const firstColumn = sql`1`; // by its place: the same text with other parameters is another expression to PostgreSQL

/** Every round figure of each group. Joins only for a key that lies beyond the round. */
export async function tallyRounds(tx: ReadDb, actor: Member, filters: ReportFilters, { by, beyond }: Key) {
  const conditions = roundConditions(filters.silentAsNo);
  const columns = { key: by, ...recordOf(ROUND_FIGURES, (figure) => countOf(conditions[figure])) };
  const where = heldRounds(tx, actor, filters);
  if (!beyond) return tx.select(columns).from(rounds).where(where).groupBy(firstColumn);
  return tx
    .select(columns)
    .from(rounds)
    .innerJoin(candidates, ITS_CANDIDATE)
    .innerJoin(submissions, ITS_SUBMISSION)
    .where(where)
    .groupBy(firstColumn);
}

/** Every submission figure of each group, by the submissions' last held rounds. */
export async function tallySubmissions(tx: ReadDb, actor: Member, filters: ReportFilters, { by }: Key) {
  return tx
    .select({ key: by, ...recordOf(SUBMISSION_FIGURES, (figure) => countOf(SUBMISSION_CONDITIONS[figure])) })
    .from(rounds)
    .innerJoin(candidates, ITS_CANDIDATE)
    .innerJoin(submissions, ITS_SUBMISSION)
    .where(and(heldRounds(tx, actor, filters), isLastHeld))
    .groupBy(firstColumn);
}

export const ITS_CANDIDATE = and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId));
export const ITS_SUBMISSION = and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId));
