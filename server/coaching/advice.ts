import { and, eq, inArray } from "drizzle-orm";

import type { AgencyId, Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { checklistTicks } from "#/db/schema.ts";
import type { AskKind } from "#/db/vocabulary.ts";

import { checklistOf } from "./checklist.ts";
import { loadFactsOf } from "./load-facts.ts";
import { readinessOf, type Readiness } from "./readiness.ts";

export const MOST_ADVISED = 50;

export interface Advice {
  /** What will be asked: the planned ask, else the playbook's. */
  ask: AskKind;
  askReason: string;
  askOf: string | null;
  readiness: Readiness;
}

/** Ask, reason and readiness for the rounds of a list (at most fifty), in a fixed number of queries. Unseen rounds are left out. */
export async function adviceFor(tx: ReadDb, actor: Member, roundIds: readonly string[], at: Date): Promise<Map<string, Advice>> {
  if (roundIds.length > MOST_ADVISED) throw new Error(`advice for ${roundIds.length} rounds at once; a list shows at most ${MOST_ADVISED}`);
  const facts = await loadFactsOf(tx, actor, roundIds, at);
  const ticks = await tickedTopics(tx, actor.agencyId, [...facts.keys()]);
  return new Map(
    [...facts].map(([roundId, given]) => {
      const checklist = checklistOf(given);
      const { ask, askReason, askOf } = checklist;
      const reason = given.planned && given.planned.ask !== checklist.recommendedAsk ? "agreed with the candidate" : askReason;
      return [
        roundId,
        { ask, askReason: reason, askOf, readiness: readinessOf(checklist, ticks.get(roundId) ?? new Set(), given.rehearsals) },
      ];
    }),
  );
}

/** The topics gone through, for several rounds. */
export async function tickedTopics(tx: ReadDb, agencyId: AgencyId, roundIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>(roundIds.map((roundId) => [roundId, new Set<string>()]));
  if (roundIds.length === 0) return found;
  const rows = await tx
    .select({ roundId: checklistTicks.roundId, topic: checklistTicks.topic })
    .from(checklistTicks)
    .where(and(eq(checklistTicks.agencyId, agencyId), inArray(checklistTicks.roundId, [...roundIds]), eq(checklistTicks.checked, true)));
  for (const { roundId, topic } of rows) found.get(roundId)?.add(topic);
  return found;
}
