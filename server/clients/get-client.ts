import { and, asc, desc, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { candidates, contacts, jobs, rounds, submissions } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { visibleTo } from "../candidates/visible.ts";
import { findClient } from "./find.ts";
import type { ClientKey } from "./schema.ts";

const MOST = 200;
const RECENT_ROUNDS = 10;

/** A client with the people and jobs there, by name, and the latest rounds of candidates the reader may see. */
export async function getClient(db: Database, actor: Member, { clientId }: ClientKey) {
  requireAbility(actor, "client.read");
  const { agencyId } = actor;
  return db.read(actor, async (tx) => {
    const client = await findClient(tx, agencyId, clientId);
    const people = await tx
      .select()
      .from(contacts)
      .where(and(eq(contacts.agencyId, agencyId), eq(contacts.clientId, clientId)))
      .orderBy(asc(contacts.sortName), asc(contacts.id))
      .limit(MOST);
    const openings = await tx
      .select()
      .from(jobs)
      .where(and(eq(jobs.agencyId, agencyId), eq(jobs.clientId, clientId)))
      .orderBy(asc(jobs.sortTitle), asc(jobs.id))
      .limit(MOST);
    return { ...client, contacts: people, jobs: openings, recentRounds: await recentRounds(tx, actor, clientId) };
  });
}

async function recentRounds(tx: ReadDb, actor: Member, clientId: string) {
  return tx
    .select({
      id: rounds.id,
      candidateId: rounds.candidateId,
      candidateName: candidates.name,
      jobTitle: jobs.title,
      kind: rounds.kind,
      status: rounds.status,
      scheduledAt: rounds.scheduledAt,
      timeZone: rounds.timeZone,
      asked: rounds.asked,
      askKind: rounds.askKind,
      response: rounds.response,
      reasonNotAsked: rounds.reasonNotAsked,
      outcome: rounds.outcome,
    })
    .from(rounds)
    .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
    .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
    .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
    .where(and(visibleTo(actor), eq(rounds.agencyId, actor.agencyId), eq(rounds.clientId, clientId)))
    .orderBy(desc(rounds.scheduledAt), desc(rounds.id))
    .limit(RECENT_ROUNDS);
}
