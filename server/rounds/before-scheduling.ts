import { and, desc, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { candidates, clients, jobs, rounds, submissions } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { visibleTo } from "../candidates/visible.ts";
import type { BeforeSchedulingInput } from "./schema.ts";

const LATEST = 20;

/** What a form to schedule in begins with: whose submission it is, and its latest rounds, to propose kind and zone from. */
export async function beforeScheduling(db: Database, actor: Member, { submissionId }: BeforeSchedulingInput) {
  requireAbility(actor, "round.read");
  const { agencyId } = actor;
  return db.read(actor, async (tx) => {
    const [found] = await tx
      .select({
        submissionId: submissions.id,
        status: submissions.status,
        candidateId: candidates.id,
        candidateName: candidates.name,
        jobTitle: jobs.title,
        clientId: clients.id,
        clientName: clients.name,
      })
      .from(submissions)
      .innerJoin(candidates, and(eq(candidates.agencyId, submissions.agencyId), eq(candidates.id, submissions.candidateId)))
      .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
      .innerJoin(clients, and(eq(clients.agencyId, jobs.agencyId), eq(clients.id, jobs.clientId)))
      .where(and(visibleTo(actor), eq(submissions.agencyId, agencyId), eq(submissions.id, submissionId)));
    if (!found) throw notFound("submission");
    const latest = await tx
      .select({ kind: rounds.kind, status: rounds.status, timeZone: rounds.timeZone })
      .from(rounds)
      .where(and(eq(rounds.agencyId, agencyId), eq(rounds.submissionId, submissionId)))
      .orderBy(desc(rounds.scheduledAt), desc(rounds.id))
      .limit(LATEST);
    return { ...found, earlier: latest.reverse() };
  });
}
