import { and, eq, inArray, sql } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { candidates, clients, contacts, jobs, submissions } from "#/db/schema.ts";
import { matchingIds } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import { visibleTo } from "../candidates/visible.ts";
import { beyond, type Order, pageOf, placeIn, sorted } from "../keyset.ts";
import type { ListClientsInput } from "./schema.ts";

const BY_NAME: Order = { name: "clients.name", value: clients.sortName, id: clients.id, direction: "asc" };

/** One keyset page of clients by name, each with its open jobs, contacts, and how many of the reader's candidates are in play there. */
export async function listClients(db: Database, actor: Member, input: ListClientsInput) {
  requireAbility(actor, "client.read");
  const { agencyId } = actor;
  const { query, cursor, limit } = input;
  const place = placeIn(BY_NAME, cursor);

  return db.read(actor, async (tx) => {
    const found = query ? inArray(clients.id, matchingIds({ agencyId, kind: "client", query })) : undefined;
    const rows = await tx
      .select()
      .from(clients)
      .where(and(eq(clients.agencyId, agencyId), found, beyond(BY_NAME, place)))
      .orderBy(...sorted(BY_NAME, place))
      .limit(limit + 1);
    const page = pageOf(BY_NAME, place, rows, limit, (row) => row.sortName);
    const counts = await countsOf(
      tx,
      actor,
      page.items.map((row) => row.id),
    );
    return { ...page, items: page.items.map((row) => ({ ...row, ...counts(row.id) })) };
  });
}

async function countsOf(tx: ReadDb, actor: Member, clientIds: string[]) {
  const { agencyId } = actor;
  if (clientIds.length === 0) return () => ({ openJobs: 0, contacts: 0, inPlay: 0 });
  const count = sql<number>`count(*)`.mapWith(Number);
  const people = await tx
    .select({ clientId: contacts.clientId, count })
    .from(contacts)
    .where(and(eq(contacts.agencyId, agencyId), inArray(contacts.clientId, clientIds)))
    .groupBy(contacts.clientId);
  const open = await tx
    .select({ clientId: jobs.clientId, count })
    .from(jobs)
    .where(and(eq(jobs.agencyId, agencyId), inArray(jobs.clientId, clientIds), eq(jobs.status, "open")))
    .groupBy(jobs.clientId);
  const inPlay = await tx
    .select({ clientId: jobs.clientId, count })
    .from(submissions)
    .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
    .innerJoin(candidates, and(eq(candidates.agencyId, submissions.agencyId), eq(candidates.id, submissions.candidateId)))
    .where(
      and(
        visibleTo(actor),
        eq(submissions.agencyId, agencyId),
        inArray(jobs.clientId, clientIds),
        inArray(submissions.status, ["active", "offered"]),
      ),
    )
    .groupBy(jobs.clientId);
  const of = (rows: { clientId: string; count: number }[], clientId: string) => rows.find((row) => row.clientId === clientId)?.count ?? 0;
  return (clientId: string) => ({ openJobs: of(open, clientId), contacts: of(people, clientId), inPlay: of(inPlay, clientId) });
}
