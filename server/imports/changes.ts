import type { AgencyId, Member } from "#/db/actor.ts";
import type {
  candidates,
  contacts,
  clients,
  interestReadings,
  jobs,
  NewRound,
  roundInterviewers,
  statusChanges,
  submissions,
} from "#/db/schema.ts";

import type { KnownContact, KnownPerson, KnownRound, KnownSubmission } from "./known.ts";

type Row<T extends { $inferInsert: object }> = T["$inferInsert"];

/** What a chunk of rows comes to, before any of it is written. */
export interface Changes {
  candidates: Row<typeof candidates>[];
  clients: Row<typeof clients>[];
  contacts: Row<typeof contacts>[];
  jobs: Row<typeof jobs>[];
  submissions: Map<string, Row<typeof submissions>>;
  rounds: Map<string, NewRound>;
  interviewers: Row<typeof roundInterviewers>[];
  readings: Row<typeof interestReadings>[];
  statusChanges: Row<typeof statusChanges>[];
  /** Rows that were there before, by id, as they are to be now. */
  changedPeople: Map<string, KnownPerson>;
  changedContacts: Map<string, KnownContact>;
  changedRounds: Map<string, KnownRound>;
  changedSubmissions: Map<string, KnownSubmission>;
  /** Submissions whose rounds changed, so that their status may have to follow. */
  moved: Map<string, KnownSubmission>;
  /** Candidates whose list columns are to be worked out again. */
  touched: Set<string>;
}

/** What every merge needs besides rows: who imports, when, and new ids. */
export interface Maker {
  actor: Member;
  now: Date;
  newId(): string;
}

export const noChanges = (): Changes => ({
  candidates: [],
  clients: [],
  contacts: [],
  jobs: [],
  submissions: new Map(),
  rounds: new Map(),
  interviewers: [],
  readings: [],
  statusChanges: [],
  changedPeople: new Map(),
  changedContacts: new Map(),
  changedRounds: new Map(),
  changedSubmissions: new Map(),
  moved: new Map(),
  touched: new Set(),
});

/** The columns that every new row begins with. */
export const born = ({
  actor,
  now,
  newId,
}: Maker): { agencyId: AgencyId; id: string; version: number; createdAt: Date; updatedAt: Date } => ({
  agencyId: actor.agencyId,
  id: newId(),
  version: 1,
  createdAt: now,
  updatedAt: now,
});

/** Which rows a chunk made and changed, for the audit trail. */
export function idsOf(changes: Changes): Record<string, string[]> {
  const ids = (rows: Iterable<{ id: string }>) => Array.from(rows, ({ id }) => id);
  const lists = {
    candidates: ids(changes.candidates),
    clients: ids(changes.clients),
    contacts: ids(changes.contacts),
    jobs: ids(changes.jobs),
    submissions: ids(changes.submissions.values()),
    rounds: ids(changes.rounds.values()),
    changedCandidates: ids(changes.changedPeople.values()),
    changedContacts: ids(changes.changedContacts.values()),
    changedSubmissions: ids(changes.changedSubmissions.values()),
    changedRounds: ids(changes.changedRounds.values()),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
