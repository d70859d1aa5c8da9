import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";
import { practices } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { openSubmission } from "../rounds/open.ts";
import type { AddPracticeInput } from "./schema.ts";

const CLOCKS_DIFFER_MS = 60_000;

/** Logs a rehearsal of an ask: which one, in which words, with whom, and how sure it felt (1 to 5). */
export async function addPractice(db: Database, actor: Member, input: AddPracticeInput, call: Call) {
  requireAbility(actor, "round.write");
  const { agencyId, memberId } = actor;
  const { now, newId, idempotencyKey } = call;
  if (input.at.getTime() > now.getTime() + CLOCKS_DIFFER_MS) throw invalid("at", "lies in the future: log a rehearsal once it was held");

  return db.transact(actor, { action: "practice.add", input, now, idempotencyKey }, async ({ tx, audit }) => {
    await openSubmission(tx, actor, input.submissionId);
    const [created] = await tx
      .insert(practices)
      .values({ agencyId, id: newId(), ...input, memberId, createdAt: now })
      .returning();
    const { agencyId: _ours, ...practice } = created!;
    audit({ entity: "practice", entityId: practice.id, after: input });
    return practice;
  });
}
