import { and, desc, eq, gte, inArray, isNotNull, isNull, lte, type SQL } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { candidates, type Round, rounds } from "#/db/schema.ts";
import { matchingIds } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { visibleTo } from "../candidates/visible.ts";
import { withPeople } from "./rows.ts";
import type { RoundsToLogInput } from "./schema.ts";

const DAY_MS = 86_400_000;
const WAITING = 20;
const RECENT = 8;

/**
 * The rounds a recruiter may want to log now: those begun without a debrief, newest first, and the ones logged lately,
 * to be topped up. A search over candidates, or one candidate or submission, looks further back.
 */
export async function roundsToLog(db: Database, actor: Member, input: RoundsToLogInput, { now }: Call) {
  requireAbility(actor, "round.read");
  const { query, candidateId, submissionId } = input;
  const narrowed = query !== "" || candidateId !== undefined || submissionId !== undefined;
  const matching = query ? inArray(candidates.id, matchingIds({ agencyId: actor.agencyId, kind: "candidate", query })) : undefined;
  const whose = and(
    visibleTo(actor),
    eq(rounds.agencyId, actor.agencyId),
    candidateId ? eq(rounds.candidateId, candidateId) : undefined,
    submissionId ? eq(rounds.submissionId, submissionId) : undefined,
    lte(rounds.scheduledAt, now),
    matching,
  );
  const since = (days: number) => (narrowed ? undefined : gte(rounds.scheduledAt, new Date(now.getTime() - days * DAY_MS)));

  return db.read(actor, async (tx) => {
    const begun = inArray(rounds.status, ["scheduled", "held"]);
    const waiting = await newest(tx, and(whose, begun, isNull(rounds.debriefedAt), since(60)), WAITING);
    const recent = await newest(tx, and(whose, eq(rounds.status, "held"), isNotNull(rounds.debriefedAt), since(14)), RECENT);
    return { waiting: await withPeople(tx, actor.agencyId, waiting), recent: await withPeople(tx, actor.agencyId, recent) };
  });
}

async function newest(tx: ReadDb, where: SQL | undefined, limit: number): Promise<Round[]> {
  const found = await tx
    .select({ round: rounds })
    .from(rounds)
    .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
    .where(where)
    .orderBy(desc(rounds.scheduledAt), desc(rounds.id))
    .limit(limit);
  return found.map((row) => row.round);
}
