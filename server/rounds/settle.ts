import type { Member } from "#/db/actor.ts";
import type { Database, Unit } from "#/db/database.ts";
import { DomainError } from "#/db/errors.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { applyDebrief, type Debriefed, refuseStale } from "./apply-debrief.ts";
import { openRound } from "./open.ts";
import type { SettleOutcomesInput } from "./schema.ts";

type Item = SettleOutcomesInput["items"][number];
export type Settled =
  | { roundId: string; ok: true; round: Debriefed }
  | { roundId: string; ok: false; code: DomainError["code"]; message: string; current: unknown };

/** Gives several waiting rounds their outcome at once. Each is done or reported with its reason; one refusal stops no other. */
export async function settleOutcomes(db: Database, actor: Member, input: SettleOutcomesInput, call: Call): Promise<{ items: Settled[] }> {
  requireAbility(actor, "round.write");
  const { now, idempotencyKey } = call;

  return db.transact(actor, { action: "round.settle", input, now, idempotencyKey }, async (unit) => {
    const items: Settled[] = [];
    for (const item of input.items) items.push(await settleOne(unit, actor, item, call).catch((error: unknown) => reported(item, error)));
    const touched = new Set(items.flatMap((item) => (item.ok ? [item.round.candidateId] : [])));
    for (const candidateId of touched) await refreshCandidate(unit.tx, actor.agencyId, candidateId);
    return { items };
  });
}

/** Refusals come before the first write of a round, so a refused one has changed nothing. */
async function settleOne({ tx, audit }: Unit, actor: Member, item: Item, call: Call): Promise<Settled> {
  const { roundId, seenVersion, ...given } = item;
  const open = await openRound(tx, actor, roundId);
  await refuseStale(tx, actor, open.round, seenVersion);
  return { roundId, ok: true, round: await applyDebrief(tx, audit, actor, open, given, call) };
}

function reported({ roundId }: Item, error: unknown): Settled {
  if (!(error instanceof DomainError)) throw error;
  return { roundId, ok: false, code: error.code, message: error.message, current: error.current ?? null };
}
