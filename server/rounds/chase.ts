import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";
import { rounds } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { type RoundAnswer, roundAnswer } from "./answer.ts";
import { openRound } from "./open.ts";
import type { ChaseRoundInput } from "./schema.ts";

/** Notes that the client was asked for an answer just now; "waiting for the client" shows the round again three days later. */
export async function chaseRound(db: Database, actor: Member, input: ChaseRoundInput, call: Call): Promise<RoundAnswer> {
  requireAbility(actor, "round.write");
  const { now, idempotencyKey } = call;

  return db.transact(actor, { action: "round.chase", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { round } = await openRound(tx, actor, input.roundId);
    if (round.status !== "held") throw invalid("roundId", "only a held interview waits for an answer");
    const chasedAt = input.chased ? now : null;
    const [saved] = await tx
      .update(rounds)
      .set({ chasedAt, version: round.version + 1, updatedAt: now })
      .where(and(eq(rounds.agencyId, actor.agencyId), eq(rounds.id, round.id)))
      .returning();
    audit({ entity: "round", entityId: round.id, before: { chasedAt: round.chasedAt }, after: { chasedAt } });
    return roundAnswer(tx, actor.agencyId, saved!);
  });
}
