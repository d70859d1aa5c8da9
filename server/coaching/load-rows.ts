import { and, asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";

import type { AgencyId } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import {
  candidates,
  clients,
  contacts,
  interestReadings,
  jobs,
  practices,
  roundInterviewers,
  rounds,
  submissions,
  type Candidate,
  type Client,
  type Job,
  type Round,
  type Submission,
} from "#/db/schema.ts";

import { interviewersOf } from "../rounds/interviewers.ts";

export interface Base {
  round: Round;
  candidate: Candidate;
  submission: Submission;
  job: Job;
  client: Client;
  managerName: string | null;
}

/** The rounds asked for, with whom and what each is about. `scope` says which candidates may be seen. */
export async function loadBases(tx: ReadDb, agencyId: AgencyId, scope: SQL | undefined, roundIds: readonly string[]): Promise<Base[]> {
  if (roundIds.length === 0) return [];
  return tx
    .select({ round: rounds, candidate: candidates, submission: submissions, job: jobs, client: clients, managerName: contacts.name })
    .from(rounds)
    .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
    .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
    .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
    .innerJoin(clients, and(eq(clients.agencyId, rounds.agencyId), eq(clients.id, rounds.clientId)))
    .leftJoin(contacts, and(eq(contacts.agencyId, jobs.agencyId), eq(contacts.id, jobs.hiringManagerId)))
    .where(and(scope, eq(rounds.agencyId, agencyId), inArray(rounds.id, [...roundIds])));
}

/** Everything around several rounds at once: six queries, however many rounds. */
export async function loadRows(tx: ReadDb, agencyId: AgencyId, bases: readonly Base[]) {
  const submissionIds = unique(bases.map((base) => base.submission.id));
  const around = await tx
    .select({ round: rounds, clientName: clients.name })
    .from(rounds)
    .innerJoin(clients, and(eq(clients.agencyId, rounds.agencyId), eq(clients.id, rounds.clientId)))
    .where(
      and(
        eq(rounds.agencyId, agencyId),
        inArray(rounds.candidateId, unique(bases.map((base) => base.candidate.id))),
        // Spelt so that SQLite keeps to the candidates' index: by status it would walk the agency's whole log.
        sql`coalesce(${rounds.status}, '') in ('scheduled', 'held')`,
      ),
    )
    .orderBy(asc(rounds.scheduledAt), asc(rounds.id));
  const people = await interviewersOf(tx, agencyId, unique([...around.map((row) => row.round.id), ...bases.map((base) => base.round.id)]));
  const there = unique(bases.flatMap((base) => people.get(base.round.id) ?? []).map((person) => person.id));
  return {
    around,
    people,
    readings: await readingsOf(tx, agencyId, submissionIds),
    rehearsals: await rehearsalsOf(tx, agencyId, submissionIds),
    closes: await closesWith(tx, agencyId, there),
  };
}
export type Rows = Awaited<ReturnType<typeof loadRows>>;

function readingsOf(tx: ReadDb, agencyId: AgencyId, submissionIds: string[]) {
  return tx
    .select()
    .from(interestReadings)
    .where(and(eq(interestReadings.agencyId, agencyId), inArray(interestReadings.submissionId, submissionIds)))
    .orderBy(asc(interestReadings.at), asc(interestReadings.createdAt), asc(interestReadings.id));
}

function rehearsalsOf(tx: ReadDb, agencyId: AgencyId, submissionIds: string[]) {
  return tx
    .select()
    .from(practices)
    .where(and(eq(practices.agencyId, agencyId), inArray(practices.submissionId, submissionIds)))
    .orderBy(asc(practices.at), asc(practices.id));
}

/** What anybody asked of these people, counted; no candidate comes out of the database here. */
async function closesWith(tx: ReadDb, agencyId: AgencyId, contactIds: string[]) {
  if (contactIds.length === 0) return [];
  return tx
    .select({ contactId: roundInterviewers.contactId, askKind: rounds.askKind, response: rounds.response, count: count() })
    .from(roundInterviewers)
    .innerJoin(rounds, and(eq(rounds.agencyId, roundInterviewers.agencyId), eq(rounds.id, roundInterviewers.roundId)))
    .where(
      and(
        eq(roundInterviewers.agencyId, agencyId),
        inArray(roundInterviewers.contactId, contactIds),
        eq(rounds.status, "held"),
        eq(rounds.asked, "yes"),
      ),
    )
    .groupBy(roundInterviewers.contactId, rounds.askKind, rounds.response);
}

const unique = (ids: string[]): string[] => [...new Set(ids)];
