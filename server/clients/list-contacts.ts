import { and, eq, getTableColumns, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { clients, contacts } from "#/db/schema.ts";
import { matchingIds } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import { beyond, type Order, pageOf, placeIn, sorted } from "../keyset.ts";
import type { ListContactsInput } from "./schema.ts";

const BY_NAME: Order = { name: "contacts.name", value: contacts.sortName, id: contacts.id, direction: "asc" };

/** One keyset page of contacts by name with their client's name; of one client where it is named. */
export async function listContacts(db: Database, actor: Member, input: ListContactsInput) {
  requireAbility(actor, "client.read");
  const { agencyId } = actor;
  const { clientId, query, cursor, limit } = input;
  const place = placeIn(BY_NAME, cursor);

  return db.read(actor, async (tx) => {
    const found = query ? inArray(contacts.id, matchingIds({ agencyId, kind: "contact", query })) : undefined;
    const rows = await tx
      .select({ ...getTableColumns(contacts), clientName: clients.name })
      .from(contacts)
      .innerJoin(clients, and(eq(clients.agencyId, contacts.agencyId), eq(clients.id, contacts.clientId)))
      .where(and(eq(contacts.agencyId, agencyId), clientId ? eq(contacts.clientId, clientId) : undefined, found, beyond(BY_NAME, place)))
      .orderBy(...sorted(BY_NAME, place))
      .limit(limit + 1);
    return pageOf(BY_NAME, place, rows, limit, (row) => row.sortName);
  });
}
