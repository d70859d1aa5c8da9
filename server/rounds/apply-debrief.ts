import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { AuditEvent, Tx } from "#/db/database.ts";
import { DomainError, invalid, stale } from "#/db/errors.ts";
import { type Round, rounds } from "#/db/schema.ts";

import type { Call } from "../call.ts";
import { advisedAskAt } from "../coaching/advised.ts";
import { handedOutAsk } from "./advised.ts";
import { type RoundAnswer, roundAnswer } from "./answer.ts";
import { mergeDebrief, outcomeAt, proposedStatus, recordedBeforeOutcome } from "./debrief-rules.ts";
import type { OpenRound } from "./open.ts";
import { interestBefore, keepReading } from "./readings.ts";
import type { DebriefFields } from "./schema.ts";
import { snapshotOf } from "./snapshot.ts";
import { refusalOfStatus } from "./status.ts";
import type { MadeByLog } from "./undo-log.ts";

export interface Debriefed extends RoundAnswer {
  /** The submission status that the outcome suggests, when it is another than now; nothing changes until someone says so. */
  proposes: "offered" | "rejected" | null;
}

/** Saves a debrief inside the caller's transaction, audits it, and answers the round; the caller refreshes the candidate. */
export async function applyDebrief(
  tx: Tx,
  audit: (event: AuditEvent) => void,
  actor: Member,
  { round, ownerId, submission }: OpenRound,
  given: DebriefFields,
  call: Call,
  made?: MadeByLog,
): Promise<Debriefed> {
  refuseTooEarly(round, call.now);
  const { said, fields } = mergeDebrief(round, given);
  const [wrong] = Object.entries(fields);
  if (wrong) throw new DomainError("INVALID", `${wrong[0]}: ${wrong[1]}`, { fields });

  const change = {
    ...said,
    ...(round.debriefedAt ? {} : await firstTime(tx, actor, round, call)),
    status: "held" as const,
    creditId: round.creditId ?? ownerId,
    recordedBeforeOutcome: recordedBeforeOutcome(round.recordedBeforeOutcome, said),
    outcomeAt: outcomeAt(round, said.outcome, call.now),
    version: round.version + 1,
    updatedAt: call.now,
  };
  const [saved] = await tx
    .update(rounds)
    .set(change)
    .where(and(eq(rounds.agencyId, actor.agencyId), eq(rounds.id, round.id)))
    .returning();
  const fresh = said.statedInterest !== null && said.statedInterest !== round.statedInterest;
  const readingId = fresh && said.statedInterest !== null ? await keepReading(tx, actor, saved!, said.statedInterest, call) : null;
  audit({ entity: "round", entityId: round.id, before: snapshotOf(round), after: { ...snapshotOf(saved!), readingId, made } });
  return { ...(await roundAnswer(tx, actor.agencyId, saved!)), proposes: proposedStatus(saved!.outcome, submission.status) };
}

/** What is known only once: who saved it first, the reading before, the ask that was advised. */
async function firstTime(tx: Tx, actor: Member, round: Round, call: Call) {
  const handedOut = await handedOutAsk(tx, actor.agencyId, round);
  const advisedAsk = handedOut ?? (await advisedAskAt(tx, actor.agencyId, round.id, round.scheduledAt));
  return {
    debriefedAt: call.now,
    debriefedBy: actor.memberId,
    interestBefore: await interestBefore(tx, round),
    advisedAsk,
    adviceOrigin: handedOut ? ("handed_out" as const) : advisedAsk && ("worked_out" as const),
  };
}

function refuseTooEarly(round: Round, now: Date): void {
  const refusal = refusalOfStatus(round.status, "held");
  if (refusal) throw invalid("status", refusal);
  if (round.scheduledAt > now) throw invalid("scheduledAt", "this interview is not over yet: log it once it has been held");
}

/** Refuses a change that was made on an older version, and shows the row as it is now. */
export async function refuseStale(tx: Tx, actor: Member, round: Round, seenVersion: number | undefined): Promise<void> {
  if (seenVersion !== undefined && seenVersion !== round.version) throw stale("round", await roundAnswer(tx, actor.agencyId, round));
}
