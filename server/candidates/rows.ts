import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { type Candidate, clients, jobs, rounds, submissions } from "#/db/schema.ts";
import type { LastClose, ReasonNotAsked, RoundKind, SubmissionStatus } from "#/db/vocabulary.ts";

import { type Advice, adviceFor, MOST_ADVISED } from "../coaching/advice.ts";
import { endOf } from "../rounds/end-of.ts";
import { hasStatus } from "./filters.ts";
import { closeOf } from "./refresh.ts";

/** How many closes a row of marks shows. */
const MARKS = 6;

export interface Mark {
  roundId: string;
  close: LastClose;
}

export interface CurrentSubmission {
  submissionId: string;
  status: SubmissionStatus;
  jobTitle: string;
  clientName: string;
}

export interface NextRound {
  roundId: string;
  submissionId: string;
  kind: RoundKind;
  scheduledAt: Date;
  timeZone: string;
  /** It is past and nobody logged it. */
  over: boolean;
}

type Listed = Pick<Candidate, "id" | "nextRoundId">;

/** Adds the marks, the job and the next round to a page of candidates: a fixed number of queries, however many rows. */
export async function withHistory<T extends Listed>(tx: ReadDb, actor: Member, page: T[], at: Date) {
  if (page.length === 0) return [];
  const ids = page.map((row) => row.id);
  const closes = await lastCloses(tx, actor, ids);
  const nexts = await nextRounds(
    tx,
    actor,
    page.flatMap((row) => row.nextRoundId ?? []),
    at,
  );
  const advice = await adviceOn(tx, actor, [...nexts.keys()], at);
  const current = await currentSubmissions(
    tx,
    actor,
    ids,
    [...nexts.values()].map((round) => round.submissionId),
  );
  return page.map((row) => {
    const held = closes.get(row.id) ?? [];
    const marks: Mark[] = held.map((round) => ({ roundId: round.id, close: closeOf(round) }));
    const lastReason: ReasonNotAsked | null = held.at(-1)?.reasonNotAsked ?? null;
    return {
      ...row,
      marks,
      lastReason,
      current: current.get(row.id) ?? null,
      nextRound: (row.nextRoundId && nexts.get(row.nextRoundId)) || null,
      advice: (row.nextRoundId && advice.get(row.nextRoundId)) || null,
    };
  });
}

/** Advice for a page that may be longer than coaching takes at once. */
async function adviceOn(tx: ReadDb, actor: Member, roundIds: string[], at: Date): Promise<Map<string, Advice>> {
  const all = new Map<string, Advice>();
  for (let from = 0; from < roundIds.length; from += MOST_ADVISED) {
    for (const [roundId, advice] of await adviceFor(tx, actor, roundIds.slice(from, from + MOST_ADVISED), at)) all.set(roundId, advice);
  }
  return all;
}

/** The latest held rounds of each candidate, oldest first. */
async function lastCloses(tx: ReadDb, { agencyId }: Member, candidateIds: string[]) {
  const ranked = tx
    .select({
      id: rounds.id,
      candidateId: rounds.candidateId,
      scheduledAt: rounds.scheduledAt,
      asked: rounds.asked,
      askKind: rounds.askKind,
      reasonNotAsked: rounds.reasonNotAsked,
      rank: sql<number>`row_number() over (partition by ${rounds.candidateId} order by ${rounds.scheduledAt} desc, ${rounds.id} desc)`.as(
        "rank",
      ),
    })
    .from(rounds)
    .where(and(eq(rounds.agencyId, agencyId), inArray(rounds.candidateId, candidateIds), hasStatus("held")))
    .as("ranked");
  const rows = await tx.select().from(ranked).where(lte(ranked.rank, MARKS)).orderBy(asc(ranked.scheduledAt), asc(ranked.id));
  const byCandidate = new Map<string, typeof rows>();
  for (const row of rows) byCandidate.set(row.candidateId, [...(byCandidate.get(row.candidateId) ?? []), row]);
  return byCandidate;
}

async function nextRounds(tx: ReadDb, { agencyId }: Member, roundIds: string[], at: Date): Promise<Map<string, NextRound>> {
  if (roundIds.length === 0) return new Map();
  const rows = await tx
    .select({
      roundId: rounds.id,
      submissionId: rounds.submissionId,
      kind: rounds.kind,
      scheduledAt: rounds.scheduledAt,
      timeZone: rounds.timeZone,
      minutes: rounds.minutes,
    })
    .from(rounds)
    .where(and(eq(rounds.agencyId, agencyId), inArray(rounds.id, roundIds)));
  return new Map(rows.map(({ minutes, ...row }) => [row.roundId, { ...row, over: endOf({ ...row, minutes }) <= at }]));
}

/** One submission a candidate: that of the next round, else the newest open one, else the newest. */
export async function currentSubmissions(
  tx: ReadDb,
  { agencyId }: Member,
  candidateIds: string[],
  preferred: string[],
): Promise<Map<string, CurrentSubmission>> {
  const open = sql`case when ${submissions.status} in ('active', 'offered') then 1 else 2 end`;
  const urgency = preferred.length === 0 ? open : sql`case when ${inArray(submissions.id, preferred)} then 0 else ${open} end`;
  const ranked = tx
    .select({
      candidateId: submissions.candidateId,
      submissionId: submissions.id,
      jobId: submissions.jobId,
      status: submissions.status,
      rank: sql<number>`row_number() over (partition by ${submissions.candidateId} order by ${urgency}, ${submissions.id} desc)`.as("rank"),
    })
    .from(submissions)
    .where(and(eq(submissions.agencyId, agencyId), inArray(submissions.candidateId, candidateIds)))
    .as("ranked");
  const rows = await tx
    .select({
      candidateId: ranked.candidateId,
      submissionId: ranked.submissionId,
      status: ranked.status,
      jobTitle: jobs.title,
      clientName: clients.name,
    })
    .from(ranked)
    .innerJoin(jobs, and(eq(jobs.agencyId, agencyId), eq(jobs.id, ranked.jobId)))
    .innerJoin(clients, and(eq(clients.agencyId, jobs.agencyId), eq(clients.id, jobs.clientId)))
    .where(eq(ranked.rank, 1));
  return new Map(rows.map(({ candidateId, ...row }) => [candidateId, row]));
}
