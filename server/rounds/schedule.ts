import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { insertRound } from "./insert.ts";
import { openSubmission } from "./open.ts";
import type { ScheduleRoundInput } from "./schema.ts";
import { type RoundAnswer, roundAnswer } from "./answer.ts";

/** Schedules an interview of a running submission. INVALID names the interviewer who is not a contact of the client. */
export async function scheduleRound(db: Database, actor: Member, input: ScheduleRoundInput, call: Call): Promise<RoundAnswer> {
  requireAbility(actor, "round.write");
  const { now, idempotencyKey } = call;

  return db.transact(actor, { action: "round.schedule", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { submissionId, ...round } = input;
    const open = await openSubmission(tx, actor, submissionId);
    const created = await insertRound(tx, actor, open, round, call);
    await refreshCandidate(tx, actor.agencyId, created.candidateId);
    audit({ entity: "round", entityId: created.id, after: { submissionId, ...round } });
    return roundAnswer(tx, actor.agencyId, created);
  });
}
