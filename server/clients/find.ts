import { and, eq } from "drizzle-orm";

import type { AgencyId } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { invalid, notFound, stale } from "#/db/errors.ts";
import { type Client, clients, type Contact, contacts, type Job, jobs } from "#/db/schema.ts";

/** Looks one row of the agency up, whoever asks: every member reads clients, contacts and jobs. NOT_FOUND when it is foreign or gone. */
export async function findClient(tx: ReadDb, agencyId: AgencyId, clientId: string): Promise<Client> {
  const [row] = await tx
    .select()
    .from(clients)
    .where(and(eq(clients.agencyId, agencyId), eq(clients.id, clientId)));
  if (!row) throw notFound("client");
  return row;
}

export async function findContact(tx: ReadDb, agencyId: AgencyId, contactId: string): Promise<Contact> {
  const [row] = await tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.agencyId, agencyId), eq(contacts.id, contactId)));
  if (!row) throw notFound("contact");
  return row;
}

export async function findJob(tx: ReadDb, agencyId: AgencyId, jobId: string): Promise<Job> {
  const [row] = await tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.agencyId, agencyId), eq(jobs.id, jobId)));
  if (!row) throw notFound("job");
  return row;
}

/** CONFLICT when somebody changed the row since the caller last looked. */
export function requireSeen<T extends { version: number }>(what: string, row: T, seenVersion: number): T {
  if (row.version !== seenVersion) throw stale(what, row);
  return row;
}

/** A job's hiring manager works at the job's own client. */
export async function requireManagerAt(tx: ReadDb, agencyId: AgencyId, clientId: string, contactId: string): Promise<void> {
  const contact = await findContact(tx, agencyId, contactId);
  if (contact.clientId !== clientId) throw invalid("hiringManagerId", "works at another client: choose a contact of this job’s client");
}
