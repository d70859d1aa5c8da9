import { and, eq, gte, lte } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { candidates, rounds } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { visibleTo } from "../candidates/visible.ts";
import { beyond, type Order, pageOf, placeIn, sorted } from "../keyset.ts";
import { withPeople } from "./rows.ts";
import type { ListRoundsInput } from "./schema.ts";

const ORDERS: Record<ListRoundsInput["order"], Order> = {
  earliest: { name: "rounds.earliest", value: rounds.scheduledAt, id: rounds.id, direction: "asc" },
  latest: { name: "rounds.latest", value: rounds.scheduledAt, id: rounds.id, direction: "desc" },
};

/** One keyset page of rounds, by submission, status and local dates (both inclusive, in each round's own zone). */
export async function listRounds(db: Database, actor: Member, input: ListRoundsInput) {
  requireAbility(actor, "round.read");
  const order = ORDERS[input.order];
  const place = placeIn(order, input.cursor);

  return db.read(actor, async (tx) => {
    const found = await tx
      .select({ round: rounds })
      .from(rounds)
      .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
      .where(
        and(
          visibleTo(actor),
          eq(rounds.agencyId, actor.agencyId),
          input.submissionId ? eq(rounds.submissionId, input.submissionId) : undefined,
          input.status ? eq(rounds.status, input.status) : undefined,
          input.from ? gte(rounds.localDate, input.from) : undefined,
          input.to ? lte(rounds.localDate, input.to) : undefined,
          beyond(order, place),
        ),
      )
      .orderBy(...sorted(order, place))
      .limit(input.limit + 1);
    const page = pageOf(
      order,
      place,
      found.map((row) => row.round),
      input.limit,
      (row) => row.scheduledAt,
    );
    return { ...page, items: await withPeople(tx, actor.agencyId, page.items) };
  });
}
