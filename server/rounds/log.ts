import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { type RoundAnswer, roundAnswer } from "./answer.ts";
import { applyDebrief, type Debriefed } from "./apply-debrief.ts";
import { insertRound } from "./insert.ts";
import { submissionFor } from "./parties.ts";
import type { LogRoundInput } from "./schema.ts";
import { within } from "./within.ts";

export interface Logged {
  round: Debriefed;
  next: RoundAnswer | null;
}

/**
 * Logs an interview nobody had scheduled: makes the round, its debrief and, if given, the next round in one go, for a
 * submission that exists or one made on the fly. All of it or none; `undoDebrief` takes all of it back.
 */
export async function logRound(db: Database, actor: Member, input: LogRoundInput, call: Call): Promise<Logged> {
  requireAbility(actor, "round.write");
  const { now, idempotencyKey } = call;
  if (input.round.scheduledAt > now) throw invalid("round.scheduledAt", "this interview is not over yet: schedule it instead");

  return db.transact(actor, { action: "round.log", input, now, idempotencyKey }, async (unit) => {
    const { tx, audit } = unit;
    const { open, made } = await submissionFor(unit, actor, input.submission, call);
    const round = await insertRound(tx, actor, open, input.round, call).catch(within("round"));
    audit({ entity: "round", entityId: round.id, after: { submissionId: open.submission.id, ...input.round } });
    const next = input.next ? await insertRound(tx, actor, open, input.next, call).catch(within("next")) : null;
    if (next) audit({ entity: "round", entityId: next.id, after: { submissionId: open.submission.id, ...input.next } });
    const whole = { ...made, nextRoundId: next?.id ?? null };
    const saved = await applyDebrief(tx, audit, actor, { ...open, round }, input.debrief, call, whole).catch(within("debrief"));
    await refreshCandidate(tx, actor.agencyId, round.candidateId);
    return { round: saved, next: next && (await roundAnswer(tx, actor.agencyId, next)) };
  });
}
