import type { Candidate, Client, Contact, Job, Round, Submission } from "#/db/schema.ts";

import type { Said } from "../rounds/debrief-rules.ts";

/** What the agency has of the things that some rows of a file speak of. A dry run adds what it would make. */
export interface Known {
  people: Map<string, KnownPerson>;
  byEmail: Map<string, KnownPerson>;
  byName: Map<string, KnownPerson[]>;
  clients: Map<string, KnownClient>;
  contacts: Map<string, KnownContact>;
  jobs: Map<string, KnownJob>;
  /** By candidate. */
  submissions: Map<string, KnownSubmission[]>;
  /** By submission. */
  rounds: Map<string, KnownRound[]>;
  /** Interviewers by round. */
  interviewers: Map<string, string[]>;
  /** Members by folded name; null where two bear it. */
  members: Map<string, string | null>;
}

export type KnownPerson = Pick<Candidate, "id" | "ownerId" | "name" | "sortName" | "email" | "phone" | "headline" | "version"> & {
  /** Whether the importing member may see them. */
  visible: boolean;
};
export type KnownClient = Pick<Client, "id" | "name" | "sortName">;
export type KnownContact = Pick<Contact, "id" | "clientId" | "name" | "sortName" | "title" | "email" | "version">;
export type KnownJob = Pick<Job, "id" | "clientId" | "title" | "sortTitle" | "status">;
export type KnownSubmission = Pick<Submission, "id" | "candidateId" | "jobId" | "status" | "version"> & Pick<Job, "clientId" | "sortTitle">;
export type KnownRound = Said &
  Pick<
    Round,
    | "id"
    | "submissionId"
    | "candidateId"
    | "clientId"
    | "kind"
    | "status"
    | "scheduledAt"
    | "timeZone"
    | "localDate"
    | "localMonth"
    | "dayStartsAt"
    | "dayEndsAt"
    | "creditId"
    | "debriefedAt"
    | "debriefedBy"
    | "interestBefore"
    | "recordedBeforeOutcome"
    | "outcomeAt"
    | "version"
  >;

export const nothingKnown = (): Known => ({
  people: new Map(),
  byEmail: new Map(),
  byName: new Map(),
  clients: new Map(),
  contacts: new Map(),
  jobs: new Map(),
  submissions: new Map(),
  rounds: new Map(),
  interviewers: new Map(),
  members: new Map(),
});

/** A thing at a client, by its folded name. */
export const atClient = (clientId: string, folded: string): string => `${clientId} ${folded}`;

export function addPerson(known: Known, person: KnownPerson): void {
  known.people.set(person.id, person);
  if (person.email) known.byEmail.set(person.email, person);
  append(known.byName, person.sortName, person);
}

export function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
