import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";

import { adjustedLift, type Stratum } from "../statistics/adjusted-lift.ts";
import type { Lift } from "../statistics/lift.ts";
import type { RoundCounts } from "./figure-names.ts";
import type { ReportFilters } from "./schema.ts";
import { keyOf, tallyRounds } from "./tally.ts";

type Decided = Pick<RoundCounts, "advancedAsked" | "decidedAsked" | "advancedNotAsked" | "decidedNotAsked">;

export const stratumOf = (n: Decided): Stratum => ({
  asked: { k: n.advancedAsked, n: n.decidedAsked },
  notAsked: { k: n.advancedNotAsked, n: n.decidedNotAsked },
});

/** Asked against not asked among rounds of one kind and one band of interest. */
export async function likeForLike(tx: ReadDb, actor: Member, filters: ReportFilters): Promise<Lift> {
  const rows = await tallyRounds(tx, actor, filters, keyOf("kindAndBand", filters.credit));
  const { strata: _used, ...lift } = adjustedLift(rows.map(stratumOf));
  return lift;
}
