import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";
import { interestReadings, rounds } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import { openSubmission } from "../rounds/open.ts";
import { readingAnswer } from "./answer.ts";
import type { AddInterestInput } from "./schema.ts";

const CLOCKS_DIFFER_MS = 60_000;

/** Keeps a dated reading of the candidate's own interest, 1 to 5; earlier ones stay. A round named must be the submission's. */
export async function addInterest(db: Database, actor: Member, input: AddInterestInput, call: Call) {
  requireAbility(actor, "round.write");
  const { agencyId, memberId } = actor;
  const { now, newId, idempotencyKey } = call;
  const { submissionId, value, at, roundId = null, when } = input;
  if (at.getTime() > now.getTime() + CLOCKS_DIFFER_MS) throw invalid("at", "lies in the future: a reading is something heard already");

  return db.transact(actor, { action: "interest.add", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { submission } = await openSubmission(tx, actor, submissionId);
    if (roundId) {
      const own = await tx.$count(
        rounds,
        and(eq(rounds.agencyId, agencyId), eq(rounds.id, roundId), eq(rounds.submissionId, submissionId)),
      );
      if (own === 0) throw invalid("roundId", "is not a round of this submission");
    }
    const row = {
      agencyId,
      id: newId(),
      submissionId,
      roundId,
      value,
      at,
      moment: when,
      source: "entered" as const,
      memberId,
      createdAt: now,
    };
    const [created] = await tx.insert(interestReadings).values(row).returning();
    await refreshCandidate(tx, agencyId, submission.candidateId);
    audit({ entity: "interest", entityId: row.id, after: { submissionId, roundId, value, at, when } });
    return readingAnswer(created!);
  });
}
