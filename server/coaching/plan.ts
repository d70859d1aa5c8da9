import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";
import { rounds } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { openRound } from "../rounds/open.ts";
import { readChecklist, type RoundChecklist } from "./checklist-for.ts";
import type { PlanAskInput } from "./schema.ts";

/** Keeps the ask that recruiter and candidate agreed on, with its reason and their own words; null goes back to the playbook's. */
export async function planAsk(db: Database, actor: Member, input: PlanAskInput, call: Call): Promise<RoundChecklist> {
  requireAbility(actor, "coaching.write");
  const { roundId, plan } = input;
  const { now, idempotencyKey } = call;

  return db.transact(actor, { action: "coaching.plan", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { round } = await openRound(tx, actor, roundId);
    if (round.status !== "scheduled") throw invalid("roundId", "only an interview that lies ahead can be planned");
    const { recommendedAsk } = await readChecklist(tx, actor, roundId, now);
    if (plan && plan.ask !== recommendedAsk && !plan.reason)
      throw invalid("plan.reason", "is missing: say why it is another ask than the playbook’s");
    const change = { plannedAsk: plan?.ask ?? null, plannedReason: plan?.reason ?? null, plannedWording: plan?.wording ?? null };
    await tx
      .update(rounds)
      .set({ ...change, version: round.version + 1, updatedAt: now })
      .where(and(eq(rounds.agencyId, actor.agencyId), eq(rounds.id, roundId)));
    const { plannedAsk, plannedReason, plannedWording } = round;
    audit({ entity: "checklist", entityId: roundId, before: { plannedAsk, plannedReason, plannedWording }, after: change });
    return readChecklist(tx, actor, roundId, now);
  });
}
