import { and, eq, inArray, isNotNull, isNull, lt, lte, or, type SQL } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { rounds, submissions } from "#/db/schema.ts";

import { localDateOf } from "../zones.ts";

/** A client that promised no date, or was just chased, is left in peace for so long. */
export const PATIENCE_DAYS = 3;
const DAY = 86_400_000;

/**
 * Debriefed rounds whose client owes an answer: the promised day is over where the interview was, or none was promised and
 * three days are gone; not while a chase is younger than that, nor in a process that has ended.
 */
export async function waitingForClient(tx: ReadDb, { agencyId }: Member, now: Date): Promise<SQL | undefined> {
  const pending = and(
    eq(rounds.agencyId, agencyId),
    eq(rounds.outcome, "pending"),
    eq(rounds.status, "held"),
    isNotNull(rounds.debriefedAt),
  );
  const zones = await tx
    .selectDistinct({ name: rounds.timeZone })
    .from(rounds)
    .where(and(pending, isNotNull(rounds.expectedBy)))
    .limit(600);
  const patience = new Date(now.getTime() - PATIENCE_DAYS * DAY);
  return and(
    pending,
    inArray(submissions.status, ["active", "offered"]),
    or(isNull(rounds.chasedAt), lte(rounds.chasedAt, patience)),
    or(
      and(isNull(rounds.expectedBy), lte(rounds.scheduledAt, patience)),
      ...promisePassed(
        zones.map((zone) => zone.name),
        now,
      ),
    ),
  );
}

/** "Today" differs by zone: at any moment there are at most three dates on earth, so at most three comparisons. */
function promisePassed(zones: string[], now: Date): (SQL | undefined)[] {
  const byDate = new Map<string, string[]>();
  for (const zone of zones) {
    const today = localDateOf(now, zone);
    byDate.set(today, [...(byDate.get(today) ?? []), zone]);
  }
  return [...byDate].map(([today, names]) => and(inArray(rounds.timeZone, names), lt(rounds.expectedBy, today)));
}
