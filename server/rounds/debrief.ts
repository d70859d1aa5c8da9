import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { applyDebrief, type Debriefed, refuseStale } from "./apply-debrief.ts";
import { openRound } from "./open.ts";
import type { DebriefRoundInput } from "./schema.ts";

/**
 * Logs how an interview went, or tops an earlier debrief up: fields left out stay, null clears. The round becomes held.
 * INVALID before it began or when it was cancelled; CONFLICT with the row as it is now when `seenVersion` is stale.
 */
export async function debriefRound(db: Database, actor: Member, input: DebriefRoundInput, call: Call): Promise<Debriefed> {
  requireAbility(actor, "round.write");
  const { now, idempotencyKey } = call;

  return db.transact(actor, { action: "round.debrief", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { roundId, seenVersion, ...given } = input;
    const open = await openRound(tx, actor, roundId);
    await refuseStale(tx, actor, open.round, seenVersion);
    const saved = await applyDebrief(tx, audit, actor, open, given, call);
    await refreshCandidate(tx, actor.agencyId, saved.candidateId);
    return saved;
  });
}
