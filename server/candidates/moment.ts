import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { agencies, members } from "#/db/schema.ts";

import { localDateOf } from "../zones.ts";
import type { ReadMoment } from "./filters.ts";

/** The reader's own calendar date: in their zone, or the agency's where they have none. */
export async function momentOf(tx: ReadDb, { agencyId, memberId }: Member, now: Date): Promise<ReadMoment> {
  const [zone] = await tx
    .select({ own: members.timeZone, agency: agencies.timeZone })
    .from(members)
    .innerJoin(agencies, eq(agencies.id, members.agencyId))
    .where(and(eq(members.agencyId, agencyId), eq(members.id, memberId)));
  return { now, today: localDateOf(now, zone?.own ?? zone?.agency ?? "UTC") };
}
