import type { AgencyId } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import type { AskKind } from "#/db/vocabulary.ts";

import { chooseAsk } from "./choose.ts";
import { loadFactsInAgency } from "./load-facts.ts";

/** The playbook's ask for a round, worked out from what was known before it; null when there is no such round. */
export async function advisedAskAt(tx: ReadDb, agencyId: AgencyId, roundId: string, at: Date): Promise<AskKind | null> {
  const facts = (await loadFactsInAgency(tx, agencyId, [roundId], at)).get(roundId);
  return facts ? chooseAsk(facts).ask : null;
}
