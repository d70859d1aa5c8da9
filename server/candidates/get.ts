import { and, asc, desc, eq, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { candidates, clients, jobs, members, statusChanges, submissions } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { CandidateKey } from "./schema.ts";
import { visibleTo } from "./visible.ts";

const MOST_SUBMISSIONS = 100;

/** One candidate with their owner's name and submissions, newest first, each with its job, client and status history. */
export async function getCandidate(db: Database, actor: Member, { candidateId }: CandidateKey) {
  requireAbility(actor, "candidate.read");
  return db.read(actor, async (tx) => {
    const [found] = await tx
      .select({ candidate: candidates, ownerName: members.name })
      .from(candidates)
      .innerJoin(members, and(eq(members.agencyId, candidates.agencyId), eq(members.id, candidates.ownerId)))
      .where(and(visibleTo(actor), eq(candidates.id, candidateId)));
    if (!found) throw notFound("candidate");
    return { ...found.candidate, ownerName: found.ownerName, submissions: await submissionsOf(tx, actor, candidateId) };
  });
}

async function submissionsOf(tx: ReadDb, { agencyId }: Member, candidateId: string) {
  const rows = await tx
    .select({
      submission: submissions,
      jobTitle: jobs.title,
      jobStatus: jobs.status,
      clientId: clients.id,
      clientName: clients.name,
      softClose: clients.softClose,
    })
    .from(submissions)
    .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
    .innerJoin(clients, and(eq(clients.agencyId, jobs.agencyId), eq(clients.id, jobs.clientId)))
    .where(and(eq(submissions.agencyId, agencyId), eq(submissions.candidateId, candidateId)))
    .orderBy(desc(submissions.id))
    .limit(MOST_SUBMISSIONS);
  const history = await historyOf(
    tx,
    agencyId,
    rows.map((row) => row.submission.id),
  );
  return rows.map(({ submission, ...names }) => ({
    ...submission,
    ...names,
    history: history.filter((change) => change.submissionId === submission.id),
  }));
}

async function historyOf(tx: ReadDb, agencyId: Member["agencyId"], submissionIds: string[]) {
  if (submissionIds.length === 0) return [];
  return tx
    .select()
    .from(statusChanges)
    .where(and(eq(statusChanges.agencyId, agencyId), inArray(statusChanges.submissionId, submissionIds)))
    .orderBy(asc(statusChanges.at), asc(statusChanges.id))
    .limit(1_000);
}
