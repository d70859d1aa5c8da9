import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";
import { type Round, rounds } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { type RoundAnswer, roundAnswer } from "./answer.ts";
import { refuseStale } from "./apply-debrief.ts";
import { endOf } from "./end-of.ts";
import { localDayOf } from "./insert.ts";
import { checkInterviewers, replaceInterviewers } from "./interviewers.ts";
import { openRound } from "./open.ts";
import { moveReadings } from "./readings.ts";
import type { UpdateRoundInput } from "./schema.ts";
import { refusalOfStatus } from "./status.ts";

/** Moves, renames, restaffs, cancels or revives a round. CONFLICT with the row as it is now when `seenVersion` is stale. */
export async function updateRound(db: Database, actor: Member, input: UpdateRoundInput, call: Call): Promise<RoundAnswer> {
  requireAbility(actor, "round.write");
  const { agencyId } = actor;
  const { now, idempotencyKey } = call;

  return db.transact(actor, { action: "round.update", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { roundId, seenVersion, interviewerIds, ...given } = input;
    const { round, ownerId } = await openRound(tx, actor, roundId);
    await refuseStale(tx, actor, round, seenVersion);
    const before = await roundAnswer(tx, agencyId, round);
    const change = changeOf(round, given, ownerId, now);
    if (interviewerIds) await checkInterviewers(tx, agencyId, round.clientId, interviewerIds);

    const [saved] = await tx
      .update(rounds)
      .set({ ...change, version: round.version + 1, updatedAt: now })
      .where(and(eq(rounds.agencyId, agencyId), eq(rounds.id, roundId)))
      .returning();
    if (interviewerIds) await replaceInterviewers(tx, agencyId, roundId, interviewerIds);
    if (endOf(saved!).getTime() !== endOf(round).getTime()) await moveReadings(tx, saved!);
    await refreshCandidate(tx, agencyId, round.candidateId);
    const after = await roundAnswer(tx, agencyId, saved!);
    audit({ entity: "round", entityId: roundId, before: planned(before), after: planned(after) });
    return after;
  });
}

type Given = Omit<UpdateRoundInput, "roundId" | "seenVersion" | "interviewerIds">;

/** The columns to write: what was given, the local day that follows from it, and the credit when the round becomes held. */
function changeOf(round: Round, given: Given, ownerId: string, now: Date) {
  const status = given.status ?? round.status;
  const scheduledAt = given.scheduledAt ?? round.scheduledAt;
  const timeZone = given.timeZone ?? round.timeZone;
  const refusal = refusalOfStatus(round.status, status);
  if (refusal) throw invalid("status", refusal);
  if (status === "held" && scheduledAt > now) {
    const field = given.scheduledAt ? "scheduledAt" : "status";
    throw invalid(field, "an interview that lies ahead cannot be held already");
  }
  return {
    kind: given.kind ?? round.kind,
    scheduledAt,
    timeZone,
    ...localDayOf(scheduledAt, timeZone),
    status,
    creditId: status === "held" ? (round.creditId ?? ownerId) : round.creditId,
    closingSigns: given.closingSigns === undefined ? round.closingSigns : given.closingSigns,
    minutes: given.minutes ?? round.minutes,
    place: given.place === undefined ? round.place : given.place,
  };
}

const planned = ({
  kind,
  status,
  scheduledAt,
  timeZone,
  minutes,
  place,
  closingSigns,
  creditId,
  interviewerIds,
  version,
}: RoundAnswer) => ({
  kind,
  status,
  scheduledAt,
  timeZone,
  minutes,
  place,
  closingSigns,
  creditId,
  interviewerIds,
  version,
});
