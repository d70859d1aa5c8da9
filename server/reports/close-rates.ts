import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import type { Lift } from "../statistics/lift.ts";
import { countsBy, countsOf } from "./counts.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { labelsOf } from "./labels.ts";
import type { CloseRatesInput } from "./schema.ts";
import { likeForLike } from "./strata.ts";
import { keyOf } from "./tally.ts";
import { checkNamed, checkRange, ownPart, totalPart } from "./whose.ts";

export interface Group extends Figures {
  key: string | null;
  label: string;
}

export interface CloseRates {
  from: string | null;
  to: string | null;
  total: Group;
  groups: Group[];
  adjustedLift: Lift;
}

/**
 * Every measure of the trade over held rounds, in all and by group, with its interval and its n. A recruiter gets the
 * agency's total and the groups of own rounds, a manager everything. A filter that leaves nothing gives null values, never 0.
 */
export async function closeRates(db: Database, actor: Member, input: CloseRatesInput, _call: Call): Promise<CloseRates> {
  requireAbility(actor, "report.read");
  checkRange(input);
  const { groupBy: _by, ...filters } = input;
  return db.read(actor, async (tx) => {
    await checkNamed(tx, actor, filters);
    const whole = totalPart(actor, filters);
    return {
      from: input.from,
      to: input.to,
      total: { key: null, label: "All", ...figuresOf(await countsOf(tx, actor, whole)) },
      groups: await groupsOf(tx, actor, input),
      adjustedLift: await likeForLike(tx, actor, whole),
    };
  });
}

async function groupsOf(tx: ReadDb, actor: Member, { groupBy, ...filters }: CloseRatesInput): Promise<Group[]> {
  if (!groupBy) return [];
  const counts = await countsBy(tx, actor, ownPart(actor, filters), keyOf(groupBy, filters.credit));
  const labels = await labelsOf(tx, actor, groupBy, [...counts.keys()]);
  return [...counts]
    .map(([key, n]) => ({ key, label: labels.get(key) ?? "Nobody", ...figuresOf(n) }))
    .sort((a, b) =>
      groupBy === "month" ? compare(a.key ?? "", b.key ?? "") : compare(a.label, b.label) || compare(a.key ?? "", b.key ?? ""),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
