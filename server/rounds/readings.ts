import { and, desc, eq, isNull, lt, lte, ne, or } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb, Tx } from "#/db/database.ts";
import { interestReadings, type Round } from "#/db/schema.ts";

import type { Call } from "../call.ts";

/** The latest stated reading before this round, whoever took it; null when there is none. */
export async function interestBefore(tx: ReadDb, round: Round): Promise<number | null> {
  const { agencyId, submissionId, id, scheduledAt } = round;
  const ofThisRound = and(eq(interestReadings.roundId, id), eq(interestReadings.moment, "before"), lte(interestReadings.at, scheduledAt));
  const earlier = and(or(isNull(interestReadings.roundId), ne(interestReadings.roundId, id)), lt(interestReadings.at, scheduledAt));
  const [latest] = await tx
    .select({ value: interestReadings.value })
    .from(interestReadings)
    .where(and(eq(interestReadings.agencyId, agencyId), eq(interestReadings.submissionId, submissionId), or(ofThisRound, earlier)))
    .orderBy(desc(interestReadings.at), desc(interestReadings.createdAt), desc(interestReadings.id))
    .limit(1);
  return latest?.value ?? null;
}

/** Keeps a debrief's reading, observed at the end of its round; an earlier one stays. Answers its id. */
export async function keepReading(tx: Tx, actor: Member, round: Round, value: number, call: Call): Promise<string> {
  const id = call.newId();
  await tx.insert(interestReadings).values({
    agencyId: actor.agencyId,
    id,
    submissionId: round.submissionId,
    roundId: round.id,
    value,
    at: new Date(round.scheduledAt.getTime() + round.minutes * 60_000),
    moment: "after",
    source: "debrief",
    memberId: actor.memberId,
    createdAt: call.now,
  });
  return id;
}
