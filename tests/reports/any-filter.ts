import { ROUND_KINDS } from "#/db/vocabulary.ts";

import type { Dice, randomAgency } from "./logbook.ts";

type World = Awaited<ReturnType<typeof randomAgency>>;

/** Some of the filters, thrown together. */
export function anyFilter({ owners, companies, openings }: World, roll: Dice) {
  const day = (n: number) => new Date(Date.UTC(2024, 2, 1 + n)).toISOString().slice(0, 10);
  const from = roll.below(500);
  return {
    ...(roll.is(0.6) ? { from: day(from) } : {}),
    ...(roll.is(0.6) ? { to: day(from + roll.below(300)) } : {}),
    ...(roll.is(0.3) ? { recruiterId: roll.of(owners).memberId } : {}),
    ...(roll.is(0.25) ? { clientId: roll.of(companies).id } : {}),
    ...(roll.is(0.15) ? { jobId: roll.of(openings).id } : {}),
    ...(roll.is(0.25) ? { roundKind: roll.of(ROUND_KINDS) } : {}),
    ...(roll.is(0.1) ? { askKind: roll.of(["next_step", "interest_statement", "referral"] as const) } : {}),
    credit: roll.of(["then", "now"] as const),
    beforeOutcome: roll.is(0.3),
    silentAsNo: roll.is(0.3),
  };
}
