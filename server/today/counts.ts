import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { countRounds } from "./find-rounds.ts";
import { overWithoutDebrief, underWay } from "./over.ts";
import type { CountsInput } from "./schema.ts";
import { waitingForClient } from "./waiting.ts";
import { whoseDesk } from "./whose.ts";

/** A side bar never needs a larger number. */
const MOST = 100;

/** How much waits on the member's own desk: rounds without a debrief, and answers due from clients. */
export async function deskCounts(
  db: Database,
  actor: Member,
  _input: CountsInput,
  { now }: Call,
): Promise<{ today: number; debriefs: number; waiting: number }> {
  requireAbility(actor, "round.read");
  return db.read(actor, async (tx) => {
    const whose = await whoseDesk(tx, actor, null);
    const debriefs = await countRounds(tx, actor, whose, overWithoutDebrief(actor.agencyId, now, await underWay(tx, actor, now)), MOST);
    const waiting = await countRounds(tx, actor, whose, await waitingForClient(tx, actor, now), MOST);
    return { today: debriefs + waiting, debriefs, waiting };
  });
}
