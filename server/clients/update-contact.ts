import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { type Contact, contacts } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { foldName } from "../names.ts";
import { indexContact } from "./create-contact.ts";
import { findContact, requireSeen } from "./find.ts";
import type { UpdateContactInput } from "./schema.ts";

/** Changes what is known of a contact. The client stays: somebody who moves on is a new contact there. */
export async function updateContact(db: Database, actor: Member, input: UpdateContactInput, call: Call): Promise<Contact> {
  requireAbility(actor, "client.write");
  const { agencyId } = actor;
  const { contactId, seenVersion } = input;

  return db.transact(actor, { action: "contact.update", input, ...call }, async ({ tx, audit }) => {
    const row = requireSeen("contact", await findContact(tx, agencyId, contactId), seenVersion);
    const before = { name: row.name, title: row.title, email: row.email, authority: row.authority };
    const after = {
      name: input.name ?? row.name,
      title: input.title === undefined ? row.title : input.title,
      email: input.email === undefined ? row.email : input.email,
      authority: input.authority ?? row.authority,
    };
    const [updated] = await tx
      .update(contacts)
      .set({ ...after, sortName: foldName(after.name), version: row.version + 1, updatedAt: call.now })
      .where(and(eq(contacts.agencyId, agencyId), eq(contacts.id, contactId)))
      .returning();
    await indexContact(tx, agencyId, updated!);
    audit({ entity: "contact", entityId: contactId, before, after });
    return updated!;
  });
}
