import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { checklistTicks } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { type CheckedItem, readChecklist } from "./checklist-for.ts";
import type { Readiness } from "./readiness.ts";
import type { TickItemInput } from "./schema.ts";

/** Notes that an item was gone through with the candidate, or not. A topic that is not on the round's checklist is NOT_FOUND. */
export async function tickItem(
  db: Database,
  actor: Member,
  input: TickItemInput,
  call: Call,
): Promise<CheckedItem & { readiness: Readiness }> {
  requireAbility(actor, "coaching.write");
  const { roundId, topic, checked } = input;
  const { now, idempotencyKey } = call;

  return db.transact(actor, { action: "coaching.tick", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const before = (await readChecklist(tx, actor, roundId, now)).items.find((item) => item.topic === topic);
    if (!before) throw notFound("item on this checklist");
    const tick = { checked, memberId: actor.memberId, at: now };
    await tx
      .insert(checklistTicks)
      .values({ agencyId: actor.agencyId, roundId, topic, ...tick })
      .onConflictDoUpdate({ target: [checklistTicks.agencyId, checklistTicks.roundId, checklistTicks.topic], set: tick });
    audit({ entity: "checklist", entityId: roundId, before: { topic, checked: before.checked }, after: { topic, checked } });
    const { readiness } = await readChecklist(tx, actor, roundId, now);
    return { ...before, checked, readiness };
  });
}
