import { and, asc, eq, inArray } from "drizzle-orm";

import type { AgencyId } from "#/db/actor.ts";
import type { ReadDb, Tx } from "#/db/database.ts";
import { DomainError, type FieldErrors } from "#/db/errors.ts";
import { contacts, roundInterviewers } from "#/db/schema.ts";
import type { Authority } from "#/db/vocabulary.ts";

export interface RoundInterviewer {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  authority: Authority;
}

/** Refuses people who are not contacts of the client, and anyone named twice; the field says which place of the list is wrong. */
export async function checkInterviewers(tx: ReadDb, agencyId: AgencyId, clientId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.agencyId, agencyId), eq(contacts.clientId, clientId), inArray(contacts.id, [...ids])));
  const allowed = new Set(known.map((contact) => contact.id));
  const fields: FieldErrors = {};
  for (const [place, contactId] of ids.entries()) {
    if (!allowed.has(contactId)) fields[`interviewerIds.${place}`] = "is not a contact of this client";
    else if (ids.indexOf(contactId) !== place) fields[`interviewerIds.${place}`] = "is named twice";
  }
  const [first] = Object.entries(fields);
  if (first) throw new DomainError("INVALID", `${first[0]} ${first[1]}`, { fields });
}

export async function replaceInterviewers(tx: Tx, agencyId: AgencyId, roundId: string, ids: readonly string[]): Promise<void> {
  await tx.delete(roundInterviewers).where(and(eq(roundInterviewers.agencyId, agencyId), eq(roundInterviewers.roundId, roundId)));
  if (ids.length > 0)
    await tx.insert(roundInterviewers).values(ids.map((contactId, position) => ({ agencyId, roundId, contactId, position })));
}

/** Who interviews, in the order given, for several rounds at once. */
export async function interviewersOf(
  tx: ReadDb,
  agencyId: AgencyId,
  roundIds: readonly string[],
): Promise<Map<string, RoundInterviewer[]>> {
  const found = new Map<string, RoundInterviewer[]>(roundIds.map((roundId) => [roundId, []]));
  if (roundIds.length === 0) return found;
  const rows = await tx
    .select({
      roundId: roundInterviewers.roundId,
      person: { id: contacts.id, name: contacts.name, title: contacts.title, email: contacts.email, authority: contacts.authority },
    })
    .from(roundInterviewers)
    .innerJoin(contacts, and(eq(contacts.agencyId, roundInterviewers.agencyId), eq(contacts.id, roundInterviewers.contactId)))
    .where(and(eq(roundInterviewers.agencyId, agencyId), inArray(roundInterviewers.roundId, [...roundIds])))
    .orderBy(asc(roundInterviewers.roundId), asc(roundInterviewers.position));
  for (const row of rows) found.get(row.roundId)?.push(row.person);
  return found;
}
