import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { type Client, clients } from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { foldName } from "../names.ts";
import { findClient, requireSeen } from "./find.ts";
import type { UpdateClientInput } from "./schema.ts";

/** Renames a client, or marks it as wanting gentle closes. */
export async function updateClient(db: Database, actor: Member, input: UpdateClientInput, call: Call): Promise<Client> {
  requireAbility(actor, "client.write");
  const { agencyId } = actor;
  const { clientId, seenVersion } = input;

  return db.transact(actor, { action: "client.update", input, ...call }, async ({ tx, audit }) => {
    const before = requireSeen("client", await findClient(tx, agencyId, clientId), seenVersion);
    const after = { name: input.name ?? before.name, softClose: input.softClose ?? before.softClose };
    const [updated] = await tx
      .update(clients)
      .set({ ...after, sortName: foldName(after.name), version: before.version + 1, updatedAt: call.now })
      .where(and(eq(clients.agencyId, agencyId), eq(clients.id, clientId)))
      .returning();
    await indexForSearch(tx, { agencyId, kind: "client", entityId: clientId, text: after.name });
    audit({ entity: "client", entityId: clientId, before: { name: before.name, softClose: before.softClose }, after });
    return updated!;
  });
}
