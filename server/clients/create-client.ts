import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { type Client, clients } from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { foldName } from "../names.ts";
import type { CreateClientInput } from "./schema.ts";

/** Adds a hiring company. Two may bear the same name. */
export async function createClient(db: Database, actor: Member, input: CreateClientInput, call: Call): Promise<Client> {
  requireAbility(actor, "client.write");
  const { agencyId } = actor;
  const { now } = call;
  const { name, softClose } = input;

  return db.transact(actor, { action: "client.create", input, ...call }, async ({ tx, audit }) => {
    const row = {
      agencyId,
      id: call.newId(),
      name,
      sortName: foldName(name),
      softClose,
      sample: false,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const [created] = await tx.insert(clients).values(row).returning();
    await indexForSearch(tx, { agencyId, kind: "client", entityId: row.id, text: name });
    audit({ entity: "client", entityId: row.id, after: input });
    return created!;
  });
}
