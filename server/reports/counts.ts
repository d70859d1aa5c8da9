import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { recordOf } from "#/db/record.ts";

import { type Counts, FIGURES } from "./figure-names.ts";
import type { ReportFilters } from "./schema.ts";
import { type Key, keyOf, tallyRounds, tallySubmissions } from "./tally.ts";

export const NOTHING: Counts = recordOf(FIGURES, () => 0);

/** The counts of each group; a key is null where nobody and nothing stands there. */
export async function countsBy(tx: ReadDb, actor: Member, filters: ReportFilters, key: Key): Promise<Map<string | null, Counts>> {
  const groups = new Map<string | null, Counts>();
  const found = [...(await tallyRounds(tx, actor, filters, key)), ...(await tallySubmissions(tx, actor, filters, key))];
  for (const { key: name, ...some } of found) groups.set(name, { ...(groups.get(name) ?? NOTHING), ...some });
  return groups;
}

export async function countsOf(tx: ReadDb, actor: Member, filters: ReportFilters): Promise<Counts> {
  const all = await countsBy(tx, actor, filters, keyOf("everything", filters.credit));
  return all.get("") ?? NOTHING;
}
