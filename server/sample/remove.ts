import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { removeCompanies } from "./remove-companies.ts";
import { removePeople } from "./remove-people.ts";
import type { SampleInput } from "./schema.ts";

export interface SampleRemoved {
  candidates: number;
  clients: number;
  /** Clients that stay because the agency's own candidates, jobs or contacts hang on them. */
  kept: string[];
}

const PEOPLE_AT_A_TIME = 4;

/** Removes what the sample made, in short transactions; doing it again finds nothing more. Rows of the agency's own stay. */
export async function removeSampleData(db: Database, actor: Member, input: SampleInput, call: Call): Promise<SampleRemoved> {
  requireAbility(actor, "sample.manage");
  const { now, idempotencyKey } = call;
  const { agencyId } = actor;
  let people = 0;
  for (let gone = 1; gone > 0; people += gone) {
    gone = await db.transact(actor, { action: "sample.remove_people", input, now }, async ({ tx, audit }) => {
      const removed = await removePeople(tx, agencyId, PEOPLE_AT_A_TIME);
      if (removed.length > 0) audit({ entity: "sample", entityId: agencyId, before: { names: removed.map((person) => person.name) } });
      return removed.length;
    });
  }
  return db.transact(actor, { action: "sample.remove", input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { removed, kept } = await removeCompanies(tx, agencyId, now);
    const reply: SampleRemoved = { candidates: people, clients: removed, kept };
    audit({ entity: "sample", entityId: agencyId, before: reply });
    return reply;
  });
}
