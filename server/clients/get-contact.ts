import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import { findContact } from "./find.ts";
import type { ContactKey } from "./schema.ts";

export async function getContact(db: Database, actor: Member, { contactId }: ContactKey) {
  requireAbility(actor, "client.read");
  return db.read(actor, (tx) => findContact(tx, actor.agencyId, contactId));
}
