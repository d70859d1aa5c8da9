import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { practices } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { beyond, type Order, pageOf, placeIn, sorted } from "../keyset.ts";
import { openSubmission } from "../rounds/open.ts";
import type { ListPracticeInput } from "./schema.ts";

const ORDER: Order = { name: "practice.earliest", value: practices.at, id: practices.id, direction: "asc" };

/** The rehearsals logged for a submission, oldest first. */
export async function listPractice(db: Database, actor: Member, { submissionId, cursor, limit }: ListPracticeInput) {
  requireAbility(actor, "round.read");
  const place = placeIn(ORDER, cursor);
  return db.read(actor, async (tx) => {
    await openSubmission(tx, actor, submissionId);
    const rows = await tx
      .select()
      .from(practices)
      .where(and(eq(practices.agencyId, actor.agencyId), eq(practices.submissionId, submissionId), beyond(ORDER, place)))
      .orderBy(...sorted(ORDER, place))
      .limit(limit + 1);
    const page = pageOf(ORDER, place, rows, limit, (row) => row.at);
    return { ...page, items: page.items.map(({ agencyId: _ours, ...practice }) => practice) };
  });
}
