import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError } from "#/db/errors.ts";
import { clients, contacts, jobs } from "#/db/schema.ts";
import { unindex } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { countOf } from "../names.ts";
import { findClient, requireSeen } from "./find.ts";
import type { RemoveClientInput } from "./schema.ts";

/** Removes a client that nothing belongs to. CONFLICT names what still does. */
export async function removeClient(db: Database, actor: Member, input: RemoveClientInput, call: Call): Promise<{ clientId: string }> {
  requireAbility(actor, "client.write");
  const { agencyId } = actor;
  const { clientId, seenVersion } = input;

  return db.transact(actor, { action: "client.remove", input, ...call }, async ({ tx, audit }) => {
    const before = requireSeen("client", await findClient(tx, agencyId, clientId), seenVersion);
    const jobCount = await tx.$count(jobs, and(eq(jobs.agencyId, agencyId), eq(jobs.clientId, clientId)));
    const contactCount = await tx.$count(contacts, and(eq(contacts.agencyId, agencyId), eq(contacts.clientId, clientId)));
    if (jobCount + contactCount > 0) {
      const what = [jobCount > 0 && countOf(jobCount, "job"), contactCount > 0 && countOf(contactCount, "contact")]
        .filter(Boolean)
        .join(" and ");
      throw new DomainError("CONFLICT", `${what} at this client: remove them first`, { current: before });
    }
    await unindex(tx, { agencyId, kind: "client", entityId: clientId });
    await tx.delete(clients).where(and(eq(clients.agencyId, agencyId), eq(clients.id, clientId)));
    audit({ entity: "client", entityId: clientId, before });
    return { clientId };
  });
}
