import { and, eq, inArray } from "drizzle-orm";

import type { AgencyId } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { candidates, clients, jobs, type Round, submissions } from "#/db/schema.ts";

import { interviewersOf } from "./interviewers.ts";

/** Rounds with the names a list shows, in two queries for the whole page. */
export async function withPeople(tx: ReadDb, agencyId: AgencyId, page: Round[]) {
  if (page.length === 0) return [];
  const names = await namesOf(tx, agencyId, page);
  const people = await interviewersOf(
    tx,
    agencyId,
    page.map((round) => round.id),
  );
  return page.map(({ agencyId: _ours, ...round }) => {
    const interviewers = people.get(round.id) ?? [];
    const named = names.get(round.submissionId);
    return {
      ...round,
      candidateName: named?.candidateName ?? "",
      clientName: named?.clientName ?? "",
      jobTitle: named?.jobTitle ?? "",
      submissionStatus: named?.submissionStatus ?? "active",
      interviewers,
      interviewerIds: interviewers.map((person) => person.id),
    };
  });
}

async function namesOf(tx: ReadDb, agencyId: AgencyId, page: Round[]) {
  const rows = await tx
    .select({
      submissionId: submissions.id,
      candidateName: candidates.name,
      clientName: clients.name,
      jobTitle: jobs.title,
      submissionStatus: submissions.status,
    })
    .from(submissions)
    .innerJoin(candidates, and(eq(candidates.agencyId, submissions.agencyId), eq(candidates.id, submissions.candidateId)))
    .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
    .innerJoin(clients, and(eq(clients.agencyId, jobs.agencyId), eq(clients.id, jobs.clientId)))
    .where(and(eq(submissions.agencyId, agencyId), inArray(submissions.id, [...new Set(page.map((round) => round.submissionId))])));
  return new Map(rows.map((row) => [row.submissionId, row]));
}
