import type { AgencyId, Member } from "#/db/actor.ts";
import type { Database, Tx } from "#/db/database.ts";
import { type Contact, contacts } from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { foldName } from "../names.ts";
import { findClient } from "./find.ts";
import type { CreateContactInput } from "./schema.ts";

/** Adds a person at a client. The same name at another client, or with another title, is another contact. */
export async function createContact(db: Database, actor: Member, input: CreateContactInput, call: Call): Promise<Contact> {
  requireAbility(actor, "client.write");
  const { agencyId } = actor;
  const { now } = call;
  const { clientId, name, authority } = input;

  return db.transact(actor, { action: "contact.create", input, ...call }, async ({ tx, audit }) => {
    await findClient(tx, agencyId, clientId);
    const row = {
      agencyId,
      id: call.newId(),
      clientId,
      name,
      sortName: foldName(name),
      title: input.title ?? null,
      email: input.email ?? null,
      authority,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const [created] = await tx.insert(contacts).values(row).returning();
    await indexContact(tx, agencyId, created!);
    audit({ entity: "contact", entityId: row.id, after: input });
    return created!;
  });
}

/** Contacts are found by name, title and address. */
export async function indexContact(tx: Tx, agencyId: AgencyId, { id, name, title, email }: Contact): Promise<void> {
  await indexForSearch(tx, { agencyId, kind: "contact", entityId: id, text: [name, title, email].filter(Boolean).join(" ") });
}
