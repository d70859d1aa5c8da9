import { and, eq, gt, inArray, isNull, lte, notInArray, or, type SQL } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { rounds } from "#/db/schema.ts";

import { endOf } from "../rounds/end-of.ts";

/** The longest a round may last. */
const DAY = 86_400_000;
/** More interviews than this at one moment are beyond any agency; the rest would show as over a little early. */
const AT_ONCE = 2_000;

/** An interview is over when its minutes are up; never before, whatever its status says. */
export const isOver = (round: { scheduledAt: Date; minutes: number }, now: Date): boolean => endOf(round) <= now;

/** The rounds without a debrief that have begun and are not over. */
export async function underWay(tx: ReadDb, { agencyId }: Member, now: Date): Promise<string[]> {
  const begun = await tx
    .select({ id: rounds.id, scheduledAt: rounds.scheduledAt, minutes: rounds.minutes })
    .from(rounds)
    .where(and(undebriefed(agencyId), lte(rounds.scheduledAt, now), gt(rounds.scheduledAt, new Date(now.getTime() - DAY))))
    .limit(AT_ONCE);
  return begun.filter((round) => !isOver(round, now)).map((round) => round.id);
}

const undebriefed = (agencyId: string): SQL | undefined =>
  and(eq(rounds.agencyId, agencyId), isNull(rounds.debriefedAt), inArray(rounds.status, ["scheduled", "held"]));

/** Over and without a debrief; a round nobody marked as held counts once its time is up. */
export function overWithoutDebrief(agencyId: string, now: Date, stillOn: string[]): SQL | undefined {
  return and(undebriefed(agencyId), lte(rounds.scheduledAt, now), stillOn.length > 0 ? notInArray(rounds.id, stillOn) : undefined);
}

/** Scheduled and ahead within `until`, or being held this minute. */
export function ahead(agencyId: string, now: Date, until: Date, stillOn: string[]): SQL | undefined {
  const coming = and(gt(rounds.scheduledAt, now), lte(rounds.scheduledAt, until));
  const on = stillOn.length > 0 ? or(coming, inArray(rounds.id, stillOn)) : coming;
  return and(eq(rounds.agencyId, agencyId), eq(rounds.status, "scheduled"), isNull(rounds.debriefedAt), on);
}
