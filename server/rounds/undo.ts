import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";

import type { Member } from "#/db/actor.ts";
import type { Database, Tx } from "#/db/database.ts";
import { DomainError, invalid } from "#/db/errors.ts";
import { auditEvents, interestReadings, type Round, rounds } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { type RoundAnswer, roundAnswer } from "./answer.ts";
import { refuseStale } from "./apply-debrief.ts";
import { openRound } from "./open.ts";
import type { UndoDebriefInput } from "./schema.ts";
import { debriefSnapshot, snapshotOf } from "./snapshot.ts";
import { madeByLog, takeBackLog } from "./undo-log.ts";

const UNDO_MS = 10 * 60_000;
const UNDOABLE = new Set(["round.debrief", "round.settle", "round.log"]);
const kept = z.object({
  before: debriefSnapshot,
  after: debriefSnapshot.extend({ readingId: z.string().nullable(), made: madeByLog.optional() }),
});

/**
 * Takes a debrief back within ten minutes: the round is again exactly what it was, its reading is gone. A round that was
 * logged without having been scheduled goes away whole, with what that call made; then the answer is null.
 * CONFLICT when the round has changed since, INVALID when it is too late or somebody else's debrief.
 */
export async function undoDebrief(
  db: Database,
  actor: Member,
  input: UndoDebriefInput,
  call: Call,
): Promise<{ round: RoundAnswer | null }> {
  requireAbility(actor, "round.write");
  const { now, idempotencyKey } = call;

  return db.transact(actor, { action: "round.undo_debrief", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { round } = await openRound(tx, actor, input.roundId);
    await refuseStale(tx, actor, round, input.version);
    const { before, after } = await lastDebrief(tx, actor, round, now);
    if (after.readingId) {
      await tx.delete(interestReadings).where(and(eq(interestReadings.agencyId, actor.agencyId), eq(interestReadings.id, after.readingId)));
    }
    if (after.made) {
      await takeBackLog(tx, audit, actor, round, after.made);
      return { round: null };
    }
    const [restored] = await tx
      .update(rounds)
      .set({ ...before, version: round.version + 1, updatedAt: now })
      .where(and(eq(rounds.agencyId, actor.agencyId), eq(rounds.id, round.id)))
      .returning();
    await refreshCandidate(tx, actor.agencyId, round.candidateId);
    audit({ entity: "round", entityId: round.id, before: snapshotOf(round), after: snapshotOf(restored!) });
    return { round: await roundAnswer(tx, actor.agencyId, restored!) };
  });
}

/** What the round's newest audit event keeps, if it is this member's debrief of the last ten minutes. */
async function lastDebrief(tx: Tx, actor: Member, round: Round, now: Date) {
  const { agencyId, memberId } = actor;
  const [event] = await tx
    .select({ action: auditEvents.action, actor: auditEvents.actor, at: auditEvents.at, detail: auditEvents.detail })
    .from(auditEvents)
    .where(and(eq(auditEvents.agencyId, agencyId), eq(auditEvents.entity, "round"), eq(auditEvents.entityId, round.id)))
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  if (!event || !UNDOABLE.has(event.action))
    throw new DomainError("CONFLICT", "the last change of this round was not a debrief: nothing to undo");
  if (event.actor !== memberId) throw invalid("roundId", "somebody else logged this: ask them to undo it, or correct it");
  if (now.getTime() - event.at.getTime() > UNDO_MS)
    throw invalid("roundId", "this was logged more than ten minutes ago: correct it instead");
  const detail = kept.safeParse(event.detail);
  if (!detail.success || detail.data.after.version !== round.version)
    throw new DomainError("CONFLICT", "what was there before is no longer kept: correct the debrief instead");
  return detail.data;
}
