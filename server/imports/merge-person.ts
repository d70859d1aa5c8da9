import { NOT_DUE } from "../candidates/refresh.ts";
import { foldName } from "../names.ts";
import { born, type Changes, type Maker } from "./changes.ts";
import { addPerson, type Known, type KnownPerson } from "./known.ts";
import type { PersonRow } from "./read-person.ts";

/** What one row came to. `column` and `reason` are those of a refusal. */
export type Merged = "created" | "updated" | "unchanged" | { reason: string };

/**
 * The candidate a row means: by address, then by name, either among those put forward to one client or anywhere.
 * Null for somebody new; a refusal for an address that the member may not see, and for a name that two people bear.
 */
export function findPerson(
  known: Known,
  row: PersonRow,
  where: "anywhere" | { clientId: string | null },
): KnownPerson | null | { reason: string } {
  const same = row.email ? known.byEmail.get(row.email) : undefined;
  if (same)
    return same.visible ? same : { reason: `${row.email} belongs to a candidate of a colleague: ask them to share the candidate with you` };
  const namesakes = (known.byName.get(foldName(row.name)) ?? []).filter(
    (one) => one.visible && !(row.email && one.email) && !phonesDiffer(one.phone, row.phone),
  );
  const metThere = ({ id }: KnownPerson) =>
    where === "anywhere" || known.submissions.get(id)?.some(({ clientId }) => clientId === where.clientId);
  const there = namesakes.filter(metThere);
  if (there.length > 1) return { reason: `more than one candidate is called ${row.name}: give the email address` };
  return there[0] ?? null;
}

const digits = (phone: string) => phone.replace(/\D/g, "");
const phonesDiffer = (a: string | null, b: string | null) => a !== null && b !== null && digits(a) !== digits(b);

/** Imports one row of a list of people. */
export function mergePerson(known: Known, changes: Changes, row: PersonRow, maker: Maker): Merged {
  const found = findPerson(known, row, "anywhere");
  if (found === null) {
    addCandidate(known, changes, row, maker);
    return "created";
  }
  if ("reason" in found) return found;
  return updatePerson(known, changes, found, row) ? "updated" : "unchanged";
}

export function addCandidate(known: Known, changes: Changes, row: PersonRow, maker: Maker): KnownPerson {
  const sortName = foldName(row.name);
  const owner = ownerOf(known, row, maker);
  const added = { ...born(maker), ownerId: owner, name: row.name, sortName, email: row.email, phone: row.phone, headline: row.headline };
  changes.candidates.push({ ...added, lastClose: "none", activeSubmissions: 0, dueAt: NOT_DUE, sample: false });
  const person = { ...added, visible: true };
  addPerson(known, person);
  return person;
}

/** A recruiter who sees only their own would lose sight of what they import for others, so it becomes theirs. */
function ownerOf(known: Known, row: PersonRow, { actor }: Maker): string {
  const named = row.owner && known.members.get(foldName(row.owner));
  return named && (actor.role !== "recruiter" || actor.visibility === "agency") ? named : actor.memberId;
}

/** Whether a row's recruiter is a member; who is not, or is named like another, stays unknown. */
export const ownerIsKnown = (known: Known, row: PersonRow): boolean =>
  row.owner === null || Boolean(known.members.get(foldName(row.owner)));

/** Takes over what the row says and the candidate does not have so; the owner stays. */
export function updatePerson(known: Known, changes: Changes, person: KnownPerson, row: PersonRow): boolean {
  const said = {
    name: row.name,
    sortName: foldName(row.name),
    email: row.email ?? person.email,
    phone: row.phone ?? person.phone,
    headline: row.headline ?? person.headline,
  };
  const same = said.name === person.name && said.email === person.email && said.phone === person.phone && said.headline === person.headline;
  if (same) return false;
  Object.assign(person, said);
  if (person.email) known.byEmail.set(person.email, person);
  const isNew = changes.candidates.find(({ id }) => id === person.id);
  if (isNew) Object.assign(isNew, said);
  else changes.changedPeople.set(person.id, person);
  return true;
}
