import { and, desc, eq, gte, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { candidates, clients, interestReadings, jobs, rounds, submissions } from "#/db/schema.ts";

import type { Listing } from "./find-rounds.ts";
import { RISK_KINDS, type Risk, type RiskReading, type RiskRound, risksOf } from "./risks.ts";
import type { Whose } from "./whose.ts";

const DAY = 86_400_000;
/** A process without a held round for so long is asleep: its risks are no news of today. */
const AWAKE_DAYS = 60;
/** Newest first, so that a very large desk loses only its oldest processes from this list. */
const MOST_ROUNDS = 3_000;
const MOST_READINGS = 6_000;

export interface RiskRow {
  candidateId: string;
  candidateName: string;
  submissionId: string;
  clientName: string;
  jobTitle: string;
  lastHeldAt: Date;
  risk: Risk;
}

/** The risks of every open process that was in a room lately: by weight, then the latest round first. */
export async function risksAhead(tx: ReadDb, actor: Member, whose: Whose, now: Date, limit: number): Promise<Listing<RiskRow>> {
  const processes = await openProcesses(tx, actor, whose, now);
  const readings = await readingsOf(tx, actor, [...processes.keys()]);
  const rows = [...processes.values()].flatMap(({ rounds: held, ...row }) =>
    risksOf(held, readings.get(row.submissionId) ?? []).map((risk) => ({ ...row, risk })),
  );
  rows.sort((a, b) => RISK_KINDS.indexOf(a.risk.kind) - RISK_KINDS.indexOf(b.risk.kind) || b.lastHeldAt.getTime() - a.lastHeldAt.getTime());
  return { items: rows.slice(0, limit), more: Math.max(0, rows.length - limit), capped: false };
}

type Process = Omit<RiskRow, "risk"> & { rounds: RiskRound[] };

async function openProcesses(tx: ReadDb, actor: Member, whose: Whose, now: Date): Promise<Map<string, Process>> {
  const found = await tx
    .select({
      submissionId: rounds.submissionId,
      candidateId: candidates.id,
      candidateName: candidates.name,
      clientName: clients.name,
      jobTitle: jobs.title,
      id: rounds.id,
      kind: rounds.kind,
      scheduledAt: rounds.scheduledAt,
      debriefedAt: rounds.debriefedAt,
      asked: rounds.asked,
      reasonNotAsked: rounds.reasonNotAsked,
      perceivedInterest: rounds.perceivedInterest,
      outcome: rounds.outcome,
      expectedBy: rounds.expectedBy,
    })
    .from(rounds)
    .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
    .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
    .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
    .innerJoin(clients, and(eq(clients.agencyId, rounds.agencyId), eq(clients.id, rounds.clientId)))
    .where(
      and(
        eq(rounds.agencyId, actor.agencyId),
        eq(rounds.status, "held"),
        // Twice as far back, so that the round before the last one is seen too.
        gte(rounds.scheduledAt, new Date(now.getTime() - 2 * AWAKE_DAYS * DAY)),
        inArray(submissions.status, ["active", "offered"]),
        whose.condition,
      ),
    )
    .orderBy(desc(rounds.scheduledAt), desc(rounds.id))
    .limit(MOST_ROUNDS);
  const processes = new Map<string, Process>();
  for (const { submissionId, candidateId, candidateName, clientName, jobTitle, debriefedAt, ...round } of found) {
    const held = { ...round, debriefed: debriefedAt !== null };
    const process = processes.get(submissionId);
    if (process) process.rounds.push(held);
    else
      processes.set(submissionId, {
        submissionId,
        candidateId,
        candidateName,
        clientName,
        jobTitle,
        lastHeldAt: round.scheduledAt,
        rounds: [held],
      });
  }
  for (const [id, { lastHeldAt }] of processes) if (now.getTime() - lastHeldAt.getTime() > AWAKE_DAYS * DAY) processes.delete(id);
  return processes;
}

async function readingsOf(tx: ReadDb, { agencyId }: Member, submissionIds: string[]): Promise<Map<string, RiskReading[]>> {
  const bySubmission = new Map<string, RiskReading[]>();
  if (submissionIds.length === 0) return bySubmission;
  const rows = await tx
    .select({
      submissionId: interestReadings.submissionId,
      value: interestReadings.value,
      at: interestReadings.at,
      roundId: interestReadings.roundId,
    })
    .from(interestReadings)
    .where(and(eq(interestReadings.agencyId, agencyId), inArray(interestReadings.submissionId, submissionIds)))
    .orderBy(desc(interestReadings.at), desc(interestReadings.createdAt), desc(interestReadings.id))
    .limit(MOST_READINGS);
  for (const { submissionId, ...reading } of rows) bySubmission.set(submissionId, [...(bySubmission.get(submissionId) ?? []), reading]);
  return bySubmission;
}
