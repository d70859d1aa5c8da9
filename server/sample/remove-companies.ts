import { and, eq, inArray } from "drizzle-orm";

import type { AgencyId } from "#/db/actor.ts";
import type { Tx } from "#/db/database.ts";
import { clients, contacts, jobs, roundInterviewers, rounds, submissions } from "#/db/schema.ts";
import { unindex } from "#/db/search.ts";

export interface CompaniesRemoved {
  removed: number;
  /** Names of the clients that stay, since something of the agency's own hangs on them. */
  kept: string[];
}

/**
 * Deletes the sample's clients, contacts and jobs once its people are gone. What a real candidate uses, or what somebody
 * added beside it, stays, and its client then counts as the agency's own.
 */
export async function removeCompanies(tx: Tx, agencyId: AgencyId, now: Date): Promise<CompaniesRemoved> {
  const companies = await tx
    .select()
    .from(clients)
    .where(and(eq(clients.agencyId, agencyId), eq(clients.sample, true)))
    .limit(100);
  const kept: string[] = [];
  for (const client of companies) {
    const stays = await removeCompany(tx, client);
    if (!stays) continue;
    kept.push(client.name);
    await tx
      .update(clients)
      .set({ sample: false, version: client.version + 1, updatedAt: now })
      .where(and(eq(clients.agencyId, agencyId), eq(clients.id, client.id)));
  }
  return { removed: companies.length - kept.length, kept: kept.sort() };
}

async function removeCompany(tx: Tx, client: typeof clients.$inferSelect): Promise<boolean> {
  const { id: clientId } = client;
  const agencyId = client.agencyId as AgencyId;
  const openings = await tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.agencyId, agencyId), eq(jobs.clientId, clientId)));
  const people = await tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.agencyId, agencyId), eq(contacts.clientId, clientId)));
  const used = await usedOf(
    tx,
    agencyId,
    openings.map((job) => job.id),
    people.map((person) => person.id),
  );

  // The sample's rows share their client's moment of making; later ones are somebody's own.
  const ownMoment = (row: { createdAt: Date }) => row.createdAt.getTime() !== client.createdAt.getTime();
  const jobsKept = openings.filter((job) => used.has(job.id) || ownMoment(job));
  for (const job of jobsKept) if (job.hiringManagerId) used.add(job.hiringManagerId);
  const goneJobs = openings.filter((job) => !jobsKept.includes(job)).map((job) => job.id);
  const gonePeople = people.filter((person) => !used.has(person.id) && !ownMoment(person)).map((person) => person.id);

  for (const entityId of goneJobs) await unindex(tx, { agencyId, kind: "job", entityId });
  for (const entityId of gonePeople) await unindex(tx, { agencyId, kind: "contact", entityId });
  if (goneJobs.length > 0) await tx.delete(jobs).where(and(eq(jobs.agencyId, agencyId), inArray(jobs.id, goneJobs)));
  if (gonePeople.length > 0) await tx.delete(contacts).where(and(eq(contacts.agencyId, agencyId), inArray(contacts.id, gonePeople)));

  const rowsAtClient = await tx.$count(rounds, and(eq(rounds.agencyId, agencyId), eq(rounds.clientId, clientId)));
  if (jobsKept.length > 0 || gonePeople.length < people.length || rowsAtClient > 0) return true;
  await unindex(tx, { agencyId, kind: "client", entityId: clientId });
  await tx.delete(clients).where(and(eq(clients.agencyId, agencyId), eq(clients.id, clientId)));
  return false;
}

/** The ids among these that submissions or interviews of remaining, so real, candidates point at. */
async function usedOf(tx: Tx, agencyId: AgencyId, jobIds: string[], contactIds: string[]): Promise<Set<string>> {
  const byJob =
    jobIds.length > 0
      ? await tx
          .selectDistinct({ id: submissions.jobId })
          .from(submissions)
          .where(and(eq(submissions.agencyId, agencyId), inArray(submissions.jobId, jobIds)))
      : [];
  const byRound =
    contactIds.length > 0
      ? await tx
          .selectDistinct({ id: roundInterviewers.contactId })
          .from(roundInterviewers)
          .where(and(eq(roundInterviewers.agencyId, agencyId), inArray(roundInterviewers.contactId, contactIds)))
      : [];
  return new Set([...byJob, ...byRound].map((row) => row.id));
}
