import { and, eq } from "drizzle-orm";

import type { AgencyId } from "#/db/actor.ts";
import type { Tx } from "#/db/database.ts";
import {
  candidates,
  clients,
  contacts,
  interestReadings,
  jobs,
  roundInterviewers,
  rounds,
  statusChanges,
  submissions,
} from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

import { indexCandidate } from "../candidates/index-candidate.ts";
import { refreshCandidate } from "../candidates/refresh.ts";
import type { Changes } from "./changes.ts";

/** Writes a chunk, parents first, one statement for each kind of new row; then search and list columns. */
export async function saveChanges(tx: Tx, agencyId: AgencyId, changes: Changes, now: Date): Promise<void> {
  if (changes.clients.length > 0) await tx.insert(clients).values(changes.clients);
  if (changes.contacts.length > 0) await tx.insert(contacts).values(changes.contacts);
  if (changes.jobs.length > 0) await tx.insert(jobs).values(changes.jobs);
  if (changes.candidates.length > 0) await tx.insert(candidates).values(changes.candidates);
  if (changes.submissions.size > 0) await tx.insert(submissions).values([...changes.submissions.values()]);
  if (changes.rounds.size > 0) await tx.insert(rounds).values([...changes.rounds.values()]);
  await saveUpdates(tx, agencyId, changes, now);
  if (changes.interviewers.length > 0) await tx.insert(roundInterviewers).values(changes.interviewers);
  if (changes.readings.length > 0) await tx.insert(interestReadings).values(changes.readings);
  if (changes.statusChanges.length > 0) await tx.insert(statusChanges).values(changes.statusChanges);
  await indexChanges(tx, agencyId, changes);
  for (const candidateId of changes.touched) await refreshCandidate(tx, agencyId, candidateId);
}

async function saveUpdates(tx: Tx, agencyId: AgencyId, changes: Changes, updatedAt: Date): Promise<void> {
  for (const { id, name, sortName, email, phone, headline, version } of changes.changedPeople.values()) {
    await tx
      .update(candidates)
      .set({ name, sortName, email, phone, headline, version: version + 1, updatedAt })
      .where(and(eq(candidates.agencyId, agencyId), eq(candidates.id, id)));
  }
  for (const { id, title, email, version } of changes.changedContacts.values()) {
    await tx
      .update(contacts)
      .set({ title, email, version: version + 1, updatedAt })
      .where(and(eq(contacts.agencyId, agencyId), eq(contacts.id, id)));
  }
  for (const { id, status, version } of changes.changedSubmissions.values()) {
    await tx
      .update(submissions)
      .set({ status, version: version + 1, updatedAt })
      .where(and(eq(submissions.agencyId, agencyId), eq(submissions.id, id)));
  }
  for (const { id, submissionId: _s, candidateId: _c, clientId: _k, ...round } of changes.changedRounds.values()) {
    await tx
      .update(rounds)
      .set({ ...round, updatedAt })
      .where(and(eq(rounds.agencyId, agencyId), eq(rounds.id, id)));
  }
}

async function indexChanges(tx: Tx, agencyId: AgencyId, changes: Changes): Promise<void> {
  for (const { id, name, email } of [...changes.candidates, ...changes.changedPeople.values()])
    await indexCandidate(tx, agencyId, { id, name, email: email ?? null });
  for (const { id, name } of changes.clients) await indexForSearch(tx, { agencyId, kind: "client", entityId: id, text: name });
  for (const { id, title } of changes.jobs) await indexForSearch(tx, { agencyId, kind: "job", entityId: id, text: title });
  for (const { id, name, title, email } of [...changes.contacts, ...changes.changedContacts.values()]) {
    await indexForSearch(tx, { agencyId, kind: "contact", entityId: id, text: [name, title, email].filter(Boolean).join(" ") });
  }
}
