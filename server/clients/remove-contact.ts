import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError } from "#/db/errors.ts";
import { contacts, jobs, roundInterviewers } from "#/db/schema.ts";
import { unindex } from "#/db/search.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { countOf } from "../names.ts";
import { findContact, requireSeen } from "./find.ts";
import type { RemoveContactInput } from "./schema.ts";

/** Removes a contact whom no round and no job names. CONFLICT says which still do. */
export async function removeContact(db: Database, actor: Member, input: RemoveContactInput, call: Call): Promise<{ contactId: string }> {
  requireAbility(actor, "client.write");
  const { agencyId } = actor;
  const { contactId, seenVersion } = input;

  return db.transact(actor, { action: "contact.remove", input, ...call }, async ({ tx, audit }) => {
    const before = requireSeen("contact", await findContact(tx, agencyId, contactId), seenVersion);
    const interviews = await tx.$count(
      roundInterviewers,
      and(eq(roundInterviewers.agencyId, agencyId), eq(roundInterviewers.contactId, contactId)),
    );
    const managed = await tx.$count(jobs, and(eq(jobs.agencyId, agencyId), eq(jobs.hiringManagerId, contactId)));
    if (interviews > 0)
      throw new DomainError("CONFLICT", `${before.name} is an interviewer in ${countOf(interviews, "round")}: the log keeps them`, {
        current: before,
      });
    if (managed > 0)
      throw new DomainError("CONFLICT", `${before.name} is the hiring manager of ${countOf(managed, "job")}: name another one first`, {
        current: before,
      });

    await unindex(tx, { agencyId, kind: "contact", entityId: contactId });
    await tx.delete(contacts).where(and(eq(contacts.agencyId, agencyId), eq(contacts.id, contactId)));
    audit({ entity: "contact", entityId: contactId, before });
    return { contactId };
  });
}
