import type { AgencyId, Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { uuidv7 } from "#/db/uuid.ts";

import { addClients, CANDIDATES_PER_CLIENT, setUpHouse } from "./house.ts";
import { Random } from "./random.ts";
import { addPeople } from "./rounds.ts";
import { openBulkWriter } from "./write.ts";

/** The agency that is measured, and how much lies in it. */
export interface Filled {
  agencyId: AgencyId;
  actor: Member;
  candidates: number;
  rounds: number;
}

interface Wanted {
  candidates: number;
  seed: number;
  perClient?: number;
  now: Date;
  userId: string;
  email: string;
}

/** Shares of the candidates: one large agency, some middling, some small. The first is the one that is measured. */
const SHARES = [0.7, 0.15, 0.08, 0.04, 0.03] as const;
const CHUNK = 1_000;
const MOST_UNLOGGED = 2_500;

/** Fills an empty, migrated database with people and their rounds up to `now`. The same seed gives the same rows, ids apart. */
export async function fill(
  db: Database,
  url: string,
  { candidates, seed, now, perClient = CANDIDATES_PER_CLIENT, ...first }: Wanted,
): Promise<Filled> {
  const random = new Random(seed);
  const houses = [];
  for (const [n, share] of SHARES.entries()) {
    const user = n === 0 ? first : { userId: uuidv7(), email: `admin${n}@bench.example` };
    const size = Math.round(candidates * share);
    houses.push({ house: await setUpHouse(db, random, { name: `Agency ${n + 1}`, candidates: size, user, now }), size, rounds: 0 });
  }
  houses[0]!.house.unlogged = Math.min(MOST_UNLOGGED, Math.round(houses[0]!.size / 10));
  const to = await openBulkWriter(url);
  for (const one of houses) {
    await addClients(to, one.house, random, one.size / perClient, now);
    for (let from = 0; from < one.size; from += CHUNK) {
      one.rounds += await addPeople(to, one.house, random, { from, count: Math.min(CHUNK, one.size - from), now });
    }
  }
  await to.finish();
  const { house, size, rounds } = houses[0]!;
  return { agencyId: house.actor.agencyId, actor: house.actor, candidates: size, rounds };
}
