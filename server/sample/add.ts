import { and, asc, eq, ne } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb, Tx } from "#/db/database.ts";
import { DomainError } from "#/db/errors.ts";
import { candidates, clients, contacts, jobs, members } from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { companyRows } from "./companies.ts";
import { SAMPLE_PEOPLE } from "./people.ts";
import { personRows } from "./person.ts";
import { daysAfter } from "./place-in-time.ts";
import type { CompanyRows, PersonRows } from "./rows.ts";
import type { SampleInput } from "./schema.ts";
import { sampleStories } from "./stories.ts";
import { savePerson } from "./save-person.ts";
import { hasSampleClients } from "./status.ts";

export interface SampleAdded {
  candidates: number;
  clients: number;
  rounds: number;
}

/** A chunk of people keeps each write transaction well under 50 ms. */
const PEOPLE_AT_A_TIME = 4;

/** Adds the invented sample, a year of it seen from now. CONFLICT when it, or a part of it, is already there. */
export async function addSampleData(db: Database, actor: Member, input: SampleInput, call: Call): Promise<SampleAdded> {
  requireAbility(actor, "sample.manage");
  const { now, newId, idempotencyKey } = call;
  const owners = await db.read(actor, (tx) => ownersFor(tx, actor));
  const companies = companyRows({ agencyId: actor.agencyId, at: daysAfter(now, -400), newId });
  const people = everybody(actor, owners, companies, call);
  const added = {
    candidates: people.length,
    clients: companies.clients.length,
    rounds: people.reduce((sum, person) => sum + person.rounds.length, 0),
  };

  let begun = false;
  const reply = await db.transact(actor, { action: "sample.add", input, now, idempotencyKey }, async ({ tx, audit }) => {
    begun = true;
    await refuseTwice(tx, actor);
    await saveCompanies(tx, actor, companies);
    audit({ entity: "sample", entityId: actor.agencyId, after: added });
    return added;
  });
  if (!begun) return reply; // the stored reply of an earlier call with this key

  for (let from = 0; from < people.length; from += PEOPLE_AT_A_TIME)
    await savePeople(db, actor, people.slice(from, from + PEOPLE_AT_A_TIME), now);
  return added;
}

async function refuseTwice(tx: Tx, actor: Member): Promise<void> {
  const [person] = await tx
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.agencyId, actor.agencyId), eq(candidates.sample, true)))
    .limit(1);
  if (person || (await hasSampleClients(tx, actor))) {
    throw new DomainError("CONFLICT", "the sample people are already here; remove them first to load them afresh");
  }
}

/** The member who loads the sample, then up to two colleagues, so that "mine" and "all" differ where there is a team. */
async function ownersFor(tx: ReadDb, { agencyId, memberId }: Member): Promise<string[]> {
  const colleagues = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.agencyId, agencyId), eq(members.status, "active"), ne(members.id, memberId)))
    .orderBy(asc(members.id))
    .limit(2);
  return [memberId, ...colleagues.map((one) => one.id)];
}

function everybody(actor: Member, owners: string[], companies: CompanyRows, { now, newId }: Call): PersonRows[] {
  const stories = sampleStories(now);
  const telling = { agencyId: actor.agencyId, now, newId, companies };
  return SAMPLE_PEOPLE.map(([name, headline], n) => {
    const colleague = n % 4 === 3 ? owners[1 + (((n - 3) / 4) % Math.max(1, owners.length - 1))] : undefined;
    const theirs = stories.filter((story) => story.candidate === name);
    return personRows(telling, { name, headline, ownerId: colleague ?? actor.memberId, stories: theirs });
  });
}

async function saveCompanies(tx: Tx, { agencyId }: Member, rows: CompanyRows): Promise<void> {
  await tx.insert(clients).values(rows.clients);
  await tx.insert(contacts).values(rows.contacts);
  await tx.insert(jobs).values(rows.jobs);
  for (const { id, name } of rows.clients) await indexForSearch(tx, { agencyId, kind: "client", entityId: id, text: name });
  for (const { id, name, email } of rows.contacts)
    await indexForSearch(tx, { agencyId, kind: "contact", entityId: id, text: `${name} ${email ?? ""}` });
  for (const { id, title, clientId } of rows.jobs) {
    const client = rows.clients.find((one) => one.id === clientId);
    await indexForSearch(tx, { agencyId, kind: "job", entityId: id, text: `${title} ${client?.name ?? ""}` });
  }
}

async function savePeople(db: Database, actor: Member, people: PersonRows[], now: Date): Promise<void> {
  const names = people.map((person) => person.candidate.name);
  await db.transact(actor, { action: "sample.add", input: { names }, now }, async ({ tx, audit }) => {
    for (const person of people) {
      await savePerson(tx, actor.agencyId, person);
      await refreshCandidate(tx, actor.agencyId, person.candidate.id);
    }
    audit({ entity: "sample", entityId: actor.agencyId, after: { names } });
  });
}
