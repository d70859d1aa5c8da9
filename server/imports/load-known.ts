import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { candidates, clients, contacts, jobs, members, roundInterviewers, rounds, submissions } from "#/db/schema.ts";

import { visibleTo } from "../candidates/visible.ts";
import { foldName } from "../names.ts";
import { addPerson, append, atClient, type Known } from "./known.ts";
import type { LogbookRow } from "./read-logbook.ts";
import type { PersonRow } from "./read-person.ts";

const distinct = (values: Iterable<string>) => [...new Set(values)];

/** Adds what the agency has of these people to what is known already; a handful of queries, whatever the number of rows. */
export async function loadPeople(tx: ReadDb, actor: Member, known: Known, people: PersonRow[]): Promise<void> {
  const emails = distinct(people.flatMap(({ email }) => (email && !known.byEmail.has(email) ? [email] : [])));
  const names = distinct(people.map(({ name }) => foldName(name)));
  const nameless = distinct(people.flatMap(({ name, email }) => (email ? [] : [foldName(name)])));
  const { id, ownerId, name, sortName, email, phone, headline, version } = candidates;
  const visible = sql<number>`case when ${visibleTo(actor)} then 1 else 0 end`;
  const matching = (...conditions: SQL[]) =>
    tx
      .select({ id, ownerId, name, sortName, email, phone, headline, version, visible })
      .from(candidates)
      .where(and(eq(candidates.agencyId, actor.agencyId), ...conditions))
      .orderBy(asc(id));
  // One question for each index: joined by "or" they would walk every candidate of the agency.
  const byEmail = await matching(inArray(email, emails));
  const byName = await matching(inArray(sortName, nameless));
  const byNameAlone = await matching(inArray(sortName, names), isNull(email));
  const rows = [...byEmail, ...[...byName, ...byNameAlone].filter((row) => Number(row.visible) === 1)];
  for (const row of rows) if (!known.people.has(row.id)) addPerson(known, { ...row, visible: Number(row.visible) === 1 });
  if (known.members.size === 0) await loadMembers(tx, actor, known);
}

async function loadMembers(tx: ReadDb, { agencyId }: Member, known: Known): Promise<void> {
  const rows = await tx
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(and(eq(members.agencyId, agencyId), eq(members.status, "active")))
    .limit(1_000);
  for (const { id, name } of rows) known.members.set(foldName(name), known.members.has(foldName(name)) ? null : id);
}

/** The same for logbook rows: clients, their contacts and jobs, and the submissions and rounds of the people. */
export async function loadLogbook(tx: ReadDb, actor: Member, known: Known, rows: LogbookRow[]): Promise<void> {
  await loadPeople(
    tx,
    actor,
    known,
    rows.map(({ person }) => person),
  );
  await loadClients(tx, actor, known, rows);
  const folded = new Set(rows.map(({ person }) => foldName(person.name)));
  const emails = new Set(rows.map(({ person }) => person.email));
  const people = [...known.people.values()].filter((person) => emails.has(person.email) || folded.has(person.sortName)).map(({ id }) => id);
  const fresh = people.filter((id) => !known.submissions.has(id));
  const found = await tx
    .select({
      id: submissions.id,
      candidateId: submissions.candidateId,
      jobId: submissions.jobId,
      status: submissions.status,
      version: submissions.version,
      clientId: jobs.clientId,
      sortTitle: jobs.sortTitle,
    })
    .from(submissions)
    .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
    .where(and(eq(submissions.agencyId, actor.agencyId), inArray(submissions.candidateId, fresh)))
    .orderBy(asc(submissions.id));
  for (const submission of found) append(known.submissions, submission.candidateId, submission);
  await loadRounds(
    tx,
    actor,
    known,
    found.map(({ id }) => id),
  );
}

async function loadClients(tx: ReadDb, { agencyId }: Member, known: Known, rows: LogbookRow[]): Promise<void> {
  const names = distinct(rows.map(({ client }) => foldName(client)));
  const found = await tx
    .select({ id: clients.id, name: clients.name, sortName: clients.sortName })
    .from(clients)
    .where(and(eq(clients.agencyId, agencyId), inArray(clients.sortName, names)))
    .orderBy(asc(clients.id));
  for (const client of found) if (!known.clients.has(client.sortName)) known.clients.set(client.sortName, client);
  const ids = found.map(({ id }) => id);

  const people = distinct(rows.flatMap(({ interviewers }) => interviewers.map(({ name }) => foldName(name))));
  const { id, clientId, name, sortName, title, email, version } = contacts;
  const met = await tx
    .select({ id, clientId, name, sortName, title, email, version })
    .from(contacts)
    .where(and(eq(contacts.agencyId, agencyId), inArray(clientId, ids), inArray(sortName, people)));
  for (const contact of met.sort(byId)) keepFirst(known.contacts, atClient(contact.clientId, contact.sortName), contact);

  const titles = distinct(rows.map(({ job }) => foldName(job)));
  const openings = await tx
    .select({ id: jobs.id, clientId: jobs.clientId, title: jobs.title, sortTitle: jobs.sortTitle, status: jobs.status })
    .from(jobs)
    .where(and(eq(jobs.agencyId, agencyId), inArray(jobs.clientId, ids), inArray(jobs.sortTitle, titles)));
  openings.sort(byId);
  for (const job of [...openings.filter(({ status }) => status === "open"), ...openings])
    keepFirst(known.jobs, atClient(job.clientId, job.sortTitle), job);
}

function keepFirst<T>(things: Map<string, T>, key: string, thing: T): void {
  if (!things.has(key)) things.set(key, thing);
}

async function loadRounds(tx: ReadDb, { agencyId }: Member, known: Known, submissionIds: string[]): Promise<void> {
  const found = await tx
    .select()
    .from(rounds)
    .where(and(eq(rounds.agencyId, agencyId), inArray(rounds.submissionId, submissionIds)))
    .orderBy(asc(rounds.scheduledAt), asc(rounds.id));
  for (const round of found) append(known.rounds, round.submissionId, round);
  const { roundId, contactId, position } = roundInterviewers;
  const ids = found.map(({ id }) => id);
  const sat = await tx
    .select({ roundId, contactId, position })
    .from(roundInterviewers)
    .where(and(eq(roundInterviewers.agencyId, agencyId), inArray(roundId, ids)));
  for (const seat of sat.sort((a, b) => a.position - b.position)) append(known.interviewers, seat.roundId, seat.contactId);
}

/** Sorted here, not by the query: asked for that order, SQLite walks all of the agency along its primary key. */
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
