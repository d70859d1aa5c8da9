import { foldName } from "../names.ts";
import { born, type Changes, type Maker } from "./changes.ts";
import { append, atClient, type Known, type KnownClient, type KnownJob, type KnownPerson, type KnownSubmission } from "./known.ts";
import { addCandidate, findPerson, type Merged, updatePerson } from "./merge-person.ts";
import { addRound, type Claims, findRound, updateRound } from "./merge-round.ts";
import type { LogbookRow } from "./read-logbook.ts";

/** Jobs whose own work is to close, by a title that leaves no doubt. */
const CLOSING =
  /\b(?:sales (?:manager|executive|rep|representative|director|lead|associate|development)|account executive|business development|recruiter|recruitment consultant)\b/i;

/** Imports one interview with everybody in it: client, job, contacts, candidate, submission, round. Nothing is made for a refused row. */
export function mergeLogbook(known: Known, changes: Changes, row: LogbookRow, claims: Claims, maker: Maker): Merged {
  const there = known.clients.get(foldName(row.client));
  const found = findPerson(known, row.person, { clientId: there?.id ?? null });
  if (found && "reason" in found) return found;
  const before = found && there ? submissionOf(known, found, there, row) : null;
  const round = before && findRound(known, before, row, claims);
  if (round && (round.status === "cancelled" || round.status === "no_show")) {
    return {
      reason: `this interview is marked ${round.status === "cancelled" ? "cancelled" : "as a no-show"} in Askwell: correct one of the two`,
    };
  }

  const client = there ?? addClient(known, changes, row.client, maker);
  const person = found ?? addCandidate(known, changes, row.person, maker);
  const renewed = found !== null && updatePerson(known, changes, person, { ...row.person, name: person.name }); // a logbook's short name renames nobody
  const submission = before ?? addSubmission(known, changes, person, jobOf(known, changes, client, row, maker), row, maker);
  const { contactIds, titled } = contactsOf(known, changes, client, row, maker);
  if (!round) {
    addRound(known, changes, { person, submission, client, contactIds }, row, maker);
    return "created";
  }
  const changed = updateRound(known, changes, { person, submission, round, contactIds }, row, maker);
  return changed || renewed || titled ? "updated" : "unchanged";
}

function addClient(known: Known, changes: Changes, name: string, maker: Maker): KnownClient {
  const client = { ...born(maker), name, sortName: foldName(name), softClose: false, sample: false };
  changes.clients.push(client);
  known.clients.set(client.sortName, client);
  return client;
}

function jobOf(known: Known, changes: Changes, client: KnownClient, row: LogbookRow, maker: Maker): KnownJob {
  const key = atClient(client.id, foldName(row.job));
  const there = known.jobs.get(key);
  if (there) return there;
  const job = {
    ...born(maker),
    clientId: client.id,
    title: row.job,
    sortTitle: foldName(row.job),
    status: "open" as const,
    closingRole: CLOSING.test(row.job),
  };
  changes.jobs.push(job);
  known.jobs.set(key, job);
  return job;
}

/** The candidate's submission for this client and title: a running one first, else the latest. */
function submissionOf(known: Known, person: KnownPerson, client: KnownClient, row: LogbookRow): KnownSubmission | null {
  const title = foldName(row.job);
  const same = (known.submissions.get(person.id) ?? []).filter((one) => one.clientId === client.id && one.sortTitle === title);
  return same.find(({ status }) => status === "active" || status === "offered") ?? same.at(-1) ?? null;
}

function addSubmission(known: Known, changes: Changes, person: KnownPerson, job: KnownJob, row: LogbookRow, maker: Maker): KnownSubmission {
  const inserted = { ...born(maker), candidateId: person.id, jobId: job.id, status: "active" as const };
  changes.submissions.set(inserted.id, inserted);
  const change = { fromStatus: null, toStatus: inserted.status, reason: null, memberId: maker.actor.memberId };
  const at = row.scheduledAt < maker.now ? row.scheduledAt : maker.now;
  changes.statusChanges.push({ agencyId: maker.actor.agencyId, id: maker.newId(), submissionId: inserted.id, ...change, at });
  const submission = { ...inserted, clientId: job.clientId, sortTitle: job.sortTitle };
  append(known.submissions, person.id, submission);
  return submission;
}

/** One name at one client is one contact; the first title it is given stays. */
function contactsOf(
  known: Known,
  changes: Changes,
  client: KnownClient,
  row: LogbookRow,
  maker: Maker,
): { contactIds: string[]; titled: boolean } {
  let titled = false;
  const contactIds = row.interviewers.map(({ name, title, email }) => {
    const key = atClient(client.id, foldName(name));
    const there = known.contacts.get(key);
    if (!there) {
      const contact = { ...born(maker), clientId: client.id, name, sortName: foldName(name), title, email, authority: "unknown" as const };
      changes.contacts.push(contact);
      known.contacts.set(key, contact);
      return contact.id;
    }
    const said = { title: there.title ?? title, email: there.email ?? email };
    if (said.title === there.title && said.email === there.email) return there.id;
    titled = true;
    Object.assign(there, said);
    // a contact of this very chunk is the same object as its insert, so only one that was there before is an update
    if (!changes.contacts.some(({ id }) => id === there.id)) changes.changedContacts.set(there.id, there);
    return there.id;
  });
  return { contactIds: [...new Set(contactIds)], titled };
}
