import { and, desc, eq, inArray, isNull, lt, lte, ne, or } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb, Tx } from "#/db/database.ts";
import { interestReadings, type Round } from "#/db/schema.ts";

import type { Call } from "../call.ts";
import { endOf } from "./end-of.ts";

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
    at: endOf(round),
    moment: "after",
    source: "debrief",
    memberId: actor.memberId,
    createdAt: call.now,
  });
  return id;
}

/** The readings heard in a round's debrief were observed at its end, so they go along when the round turns out to have been then. */
export async function moveReadings(tx: Tx, round: Round): Promise<void> {
  const heardThere = and(
    eq(interestReadings.agencyId, round.agencyId),
    eq(interestReadings.roundId, round.id),
    inArray(interestReadings.source, ["debrief", "import"]),
  );
  await tx
    .update(interestReadings)
    .set({ at: endOf(round) })
    .where(heardThere);
}
