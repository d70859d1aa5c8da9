import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { interestReadings } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { beyond, type Order, pageOf, placeIn, sorted } from "../keyset.ts";
import { openSubmission } from "../rounds/open.ts";
import { readingAnswer } from "./answer.ts";
import type { ListInterestInput } from "./schema.ts";

const ORDER: Order = { name: "interest.earliest", value: interestReadings.at, id: interestReadings.id, direction: "asc" };

/** The stated-interest readings of a submission, oldest observation first. */
export async function listInterest(db: Database, actor: Member, { submissionId, cursor, limit }: ListInterestInput) {
  requireAbility(actor, "round.read");
  const place = placeIn(ORDER, cursor);
  return db.read(actor, async (tx) => {
    await openSubmission(tx, actor, submissionId);
    const rows = await tx
      .select()
      .from(interestReadings)
      .where(and(eq(interestReadings.agencyId, actor.agencyId), eq(interestReadings.submissionId, submissionId), beyond(ORDER, place)))
      .orderBy(...sorted(ORDER, place))
      .limit(limit + 1);
    return pageOf(ORDER, place, rows.map(readingAnswer), limit, (row) => row.at);
  });
}
