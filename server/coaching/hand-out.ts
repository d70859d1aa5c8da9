import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { handedOutChecklists } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { readChecklist, type RoundChecklist } from "./checklist-for.ts";
import type { HandOutInput } from "./schema.ts";

/** Keeps the checklist as it is handed out now, whole; what changes later shows as outdated. */
export async function handOut(db: Database, actor: Member, input: HandOutInput, call: Call): Promise<RoundChecklist> {
  requireAbility(actor, "coaching.write");
  const { roundId, how } = input;
  const { now, newId, idempotencyKey } = call;

  return db.transact(actor, { action: "coaching.hand_out", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { handedOut: _earlier, readiness: _live, ...sheet } = await readChecklist(tx, actor, roundId, now);
    const id = newId();
    await tx
      .insert(handedOutChecklists)
      .values({ agencyId: actor.agencyId, id, roundId, how, at: now, memberId: actor.memberId, checklist: sheet });
    audit({ entity: "checklist", entityId: roundId, after: { handedOut: id, how, ask: sheet.ask, recommendedAsk: sheet.recommendedAsk } });
    return readChecklist(tx, actor, roundId, now);
  });
}
