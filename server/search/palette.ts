import { and, asc, eq, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { candidates, clients, contacts, jobs } from "#/db/schema.ts";
import { matchingIds } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import { currentSubmissions } from "../candidates/rows.ts";
import { visibleTo } from "../candidates/visible.ts";
import type { PaletteInput } from "./schema.ts";

const MOST = 5;

/** What a few typed letters may mean: candidates, clients, jobs and contacts whose words begin with them, five of each by name. */
export async function searchPalette(db: Database, actor: Member, { query }: PaletteInput) {
  requireAbility(actor, "candidate.read");
  return db.read(actor, async (tx) => ({
    candidates: await people(tx, actor, query),
    clients: await companies(tx, actor, query),
    jobs: await openings(tx, actor, query),
    contacts: await interviewers(tx, actor, query),
  }));
}

async function people(tx: ReadDb, actor: Member, query: string) {
  const rows = await tx
    .select({ id: candidates.id, name: candidates.name, lastClose: candidates.lastClose })
    .from(candidates)
    .where(and(visibleTo(actor), inArray(candidates.id, matchingIds({ agencyId: actor.agencyId, kind: "candidate", query }))))
    .orderBy(asc(candidates.sortName), asc(candidates.id))
    .limit(MOST);
  if (rows.length === 0) return [];
  const current = await currentSubmissions(
    tx,
    actor,
    rows.map((row) => row.id),
    [],
  );
  return rows.map((row) => ({ ...row, current: current.get(row.id) ?? null }));
}

function companies(tx: ReadDb, { agencyId }: Member, query: string) {
  return tx
    .select({ id: clients.id, name: clients.name })
    .from(clients)
    .where(and(eq(clients.agencyId, agencyId), inArray(clients.id, matchingIds({ agencyId, kind: "client", query }))))
    .orderBy(asc(clients.sortName), asc(clients.id))
    .limit(MOST);
}

function openings(tx: ReadDb, { agencyId }: Member, query: string) {
  return tx
    .select({ id: jobs.id, title: jobs.title, status: jobs.status, clientId: jobs.clientId, clientName: clients.name })
    .from(jobs)
    .innerJoin(clients, and(eq(clients.agencyId, jobs.agencyId), eq(clients.id, jobs.clientId)))
    .where(and(eq(jobs.agencyId, agencyId), inArray(jobs.id, matchingIds({ agencyId, kind: "job", query }))))
    .orderBy(asc(jobs.sortTitle), asc(jobs.id))
    .limit(MOST);
}

function interviewers(tx: ReadDb, { agencyId }: Member, query: string) {
  return tx
    .select({ id: contacts.id, name: contacts.name, title: contacts.title, clientId: contacts.clientId, clientName: clients.name })
    .from(contacts)
    .innerJoin(clients, and(eq(clients.agencyId, contacts.agencyId), eq(clients.id, contacts.clientId)))
    .where(and(eq(contacts.agencyId, agencyId), inArray(contacts.id, matchingIds({ agencyId, kind: "contact", query }))))
    .orderBy(asc(contacts.sortName), asc(contacts.id))
    .limit(MOST);
}
