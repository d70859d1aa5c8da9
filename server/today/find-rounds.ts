import { and, eq, type SQL } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { candidates, clients, jobs, rounds, submissions } from "#/db/schema.ts";

import type { Whose } from "./whose.ts";

/** What every row of Today shows of a round. */
const COLUMNS = {
  id: rounds.id,
  version: rounds.version,
  submissionId: rounds.submissionId,
  candidateId: rounds.candidateId,
  candidateName: candidates.name,
  sample: candidates.sample,
  clientName: clients.name,
  jobTitle: jobs.title,
  kind: rounds.kind,
  status: rounds.status,
  scheduledAt: rounds.scheduledAt,
  minutes: rounds.minutes,
  timeZone: rounds.timeZone,
  localDate: rounds.localDate,
  asked: rounds.asked,
  askKind: rounds.askKind,
  expectedBy: rounds.expectedBy,
  latestBy: rounds.latestBy,
  mayContact: rounds.mayContact,
  chasedAt: rounds.chasedAt,
  prepCallAt: rounds.prepCallAt,
  prepHeldAt: rounds.prepHeldAt,
  prepMinutes: rounds.prepMinutes,
} as const;

interface Sought {
  where: SQL | undefined;
  order: SQL[];
  limit: number;
}

/** Rounds with their names. The condition on the round comes first in the index; the candidate's visibility is joined. */
export function findRounds(tx: ReadDb, actor: Member, whose: Whose, { where, order, limit }: Sought) {
  return tx
    .select(COLUMNS)
    .from(rounds)
    .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
    .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
    .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
    .innerJoin(clients, and(eq(clients.agencyId, rounds.agencyId), eq(clients.id, rounds.clientId)))
    .where(and(eq(rounds.agencyId, actor.agencyId), where, whose.condition))
    .orderBy(...order)
    .limit(limit);
}
export type DeskRound = Awaited<ReturnType<typeof findRounds>>[number];

/** How many such rounds there are, up to `most`: nobody needs more, and it must not cost a walk over the agency. */
export async function countRounds(tx: ReadDb, actor: Member, whose: Whose, where: SQL | undefined, most: number): Promise<number> {
  const found = tx
    .select({ id: rounds.id })
    .from(rounds)
    .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
    .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
    .where(and(eq(rounds.agencyId, actor.agencyId), where, whose.condition))
    .limit(most)
    .as("found");
  return tx.$count(found);
}

/** A list that shows its first rows and says how many more there are; `more` stops counting at `capped`. */
export interface Listing<T> {
  items: T[];
  more: number;
  /** True when there are even more than `more`. */
  capped: boolean;
}

const COUNTED = 1_000;

export async function listing<T>(rows: T[], limit: number, count: (most: number) => Promise<number>): Promise<Listing<T>> {
  if (rows.length <= limit) return { items: rows, more: 0, capped: false };
  const total = await count(COUNTED + 1);
  return { items: rows.slice(0, limit), more: Math.min(total, COUNTED) - limit, capped: total > COUNTED };
}
