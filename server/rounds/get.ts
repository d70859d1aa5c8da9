import { and, asc, eq, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { candidates, clients, jobs, type Round, rounds, submissions } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { visibleTo } from "../candidates/visible.ts";
import { advisedAskAt } from "../coaching/advised.ts";
import { interviewersOf } from "./interviewers.ts";
import { interestBefore } from "./readings.ts";
import type { GetRoundInput } from "./schema.ts";

/** One round with everything a drawer shows about it: who, where, which number it is, and the reading before it. */
export async function getRound(db: Database, actor: Member, { roundId }: GetRoundInput) {
  requireAbility(actor, "round.read");
  const { agencyId } = actor;

  return db.read(actor, async (tx) => {
    const [found] = await tx
      .select({
        round: rounds,
        candidateName: candidates.name,
        clientName: clients.name,
        jobTitle: jobs.title,
        jobId: jobs.id,
        submissionStatus: submissions.status,
        submissionVersion: submissions.version,
      })
      .from(rounds)
      .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
      .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
      .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
      .innerJoin(clients, and(eq(clients.agencyId, rounds.agencyId), eq(clients.id, rounds.clientId)))
      .where(and(visibleTo(actor), eq(rounds.agencyId, agencyId), eq(rounds.id, roundId)));
    if (!found) throw notFound("round");
    const { round, ...names } = found;
    const { agencyId: _ours, ...row } = round;
    const interviewers = (await interviewersOf(tx, agencyId, [roundId])).get(roundId) ?? [];
    return {
      ...row,
      ...names,
      interviewers,
      interviewerIds: interviewers.map((person) => person.id),
      number: await numberOf(tx, round),
      /** The ask that was or would be advised; worked out from what was known before the round. */
      advised: round.debriefedAt ? round.advisedAsk : await adviceFor(tx, actor, round),
      /** The latest reading before this round; frozen at the debrief, live until then. */
      lastReading: round.debriefedAt ? round.interestBefore : await interestBefore(tx, round),
    };
  });
}

async function adviceFor(tx: ReadDb, { agencyId }: Member, round: Round): Promise<Round["advisedAsk"]> {
  return round.plannedAsk ?? (await advisedAskAt(tx, agencyId, round.id, round.scheduledAt));
}

/** 1 for the first round of the submission; cancelled rounds and no-shows do not count. */
async function numberOf(tx: ReadDb, round: Round): Promise<number | null> {
  const rows = await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(
      and(eq(rounds.agencyId, round.agencyId), eq(rounds.submissionId, round.submissionId), inArray(rounds.status, ["scheduled", "held"])),
    )
    .orderBy(asc(rounds.scheduledAt), asc(rounds.id))
    .limit(200);
  const place = rows.findIndex((row) => row.id === round.id);
  return place < 0 ? null : place + 1;
}
