import { mergeDebrief, recordedBeforeOutcome } from "../rounds/debrief-rules.ts";
import { endOf } from "../rounds/end-of.ts";
import { localDayOf } from "../rounds/insert.ts";
import type { DebriefFields } from "../rounds/schema.ts";
import { foldName } from "../names.ts";
import type { Changes, Maker } from "./changes.ts";
import { append, type Known, type KnownClient, type KnownPerson, type KnownRound, type KnownSubmission } from "./known.ts";
import type { LogbookRow } from "./read-logbook.ts";

/** For each interview a file speaks of, the instants it gives: two panels on one day are two rounds, one panel moved is one. */
export type Claims = Map<string, number[]>;

const MINUTES = 60;

export function claim(claims: Claims, row: LogbookRow): void {
  const key = claimOf(row);
  append(claims, key, row.scheduledAt.getTime());
}

function claimOf({ person, client, job, kind, localDate }: LogbookRow): string {
  return [person.email ?? foldName(person.name), foldName(client), foldName(job), kind, localDate].join("\n");
}

/** The round a row means: same kind and local date, at the same time, or at one that the file does not give to another row. */
export function findRound(known: Known, submission: KnownSubmission, row: LogbookRow, claims: Claims): KnownRound | null {
  const sameDay = (known.rounds.get(submission.id) ?? []).filter(({ kind, localDate }) => kind === row.kind && localDate === row.localDate);
  const at = row.scheduledAt.getTime();
  const claimed = claims.get(claimOf(row));
  return (
    sameDay.find((round) => round.scheduledAt.getTime() === at) ??
    sameDay.find((round) => !claimed?.includes(round.scheduledAt.getTime())) ??
    null
  );
}

interface Place {
  person: KnownPerson;
  submission: KnownSubmission;
  contactIds: string[];
}

export function addRound(known: Known, changes: Changes, place: Place & { client: KnownClient }, row: LogbookRow, maker: Maker): void {
  const { person, submission, client, contactIds } = place;
  const blank: KnownRound = {
    id: maker.newId(),
    submissionId: submission.id,
    candidateId: person.id,
    clientId: client.id,
    kind: row.kind,
    status: "scheduled",
    minutes: MINUTES,
    ...whenOf(row),
    creditId: null,
    debriefedAt: null,
    debriefedBy: null,
    interestBefore: null,
    recordedBeforeOutcome: null,
    outcomeAt: null,
    version: 1,
    asked: null,
    askKind: null,
    words: null,
    response: null,
    reasonNotAsked: null,
    statedInterest: null,
    perceivedInterest: null,
    closingSigns: null,
    outcome: null,
    outcomeReason: null,
    expectedBy: null,
    latestBy: null,
    mayContact: null,
    thankYou: null,
    thankYouSentAt: null,
    highlights: null,
    notes: null,
  };
  const round = { ...blank, ...told(known, blank, person, row, maker) };
  append(known.rounds, submission.id, round);
  known.interviewers.set(round.id, contactIds);
  changes.rounds.set(round.id, { ...round, agencyId: maker.actor.agencyId, createdAt: maker.now, updatedAt: maker.now });
  seat(changes, round.id, contactIds, 0, maker);
  keepReading(changes, null, round, maker);
  follow(changes, person, submission);
}

/** Whether the row said something new. What a file leaves blank or unclear never replaces what is known. */
export function updateRound(
  known: Known,
  changes: Changes,
  { person, submission, round, contactIds }: Place & { round: KnownRound },
  row: LogbookRow,
  maker: Maker,
): boolean {
  const before = { ...round };
  const seated = known.interviewers.get(round.id) ?? [];
  const missing = contactIds.filter((id) => !seated.includes(id));
  const next = { ...before, ...told(known, before, person, row, maker), ...(tellsTime(row, before, maker.now) ? whenOf(row) : {}) };
  const was = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(next).some(([key, value]) => !same(value, was.get(key)));
  if (!changed && missing.length === 0) return false;
  Object.assign(round, next, { version: changes.rounds.has(round.id) ? before.version : before.version + 1 });
  const inserted = changes.rounds.get(round.id);
  if (inserted) Object.assign(inserted, next);
  else changes.changedRounds.set(round.id, round);
  seat(changes, round.id, missing, seated.length, maker);
  known.interviewers.set(round.id, [...seated, ...missing]);
  keepReading(changes, before, round, maker);
  follow(changes, person, submission);
  return true;
}

const same = (a: unknown, b: unknown) => (a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b);
const whenOf = ({ scheduledAt, timeZone }: LogbookRow) => ({ scheduledAt, timeZone, ...localDayOf(scheduledAt, timeZone) });

/** Whether a row moves a round that is known: not by the noon that stands in for no time, unless held before then, nor a held one ahead. */
function tellsTime(row: LogbookRow, round: KnownRound, now: Date): boolean {
  if (!row.held) return row.timed && round.status !== "held";
  return row.timed || round.scheduledAt > now;
}

/** The round as held, with what the row tells of it under the same rules as a debrief. Logged after the fact: when the answer came is not known. */
function told(known: Known, before: KnownRound, person: KnownPerson, row: LogbookRow, maker: Maker): Partial<KnownRound> {
  if (!row.held) return row.notes ? { notes: row.notes } : {};
  const held = { status: "held" as const, creditId: before.creditId ?? person.ownerId };
  if (!row.debrief) return row.notes ? { ...held, notes: row.notes } : held;
  const { said } = mergeDebrief(before, saidBy(row, before));
  return {
    ...said,
    ...held,
    debriefedAt: before.debriefedAt ?? maker.now,
    debriefedBy: before.debriefedBy, // nobody debriefed it here: a file told of it, and not when it was heard
    interestBefore: before.debriefedAt ? before.interestBefore : readingBefore(known, before, row),
    recordedBeforeOutcome: recordedBeforeOutcome(before.recordedBeforeOutcome, said),
  };
}

/** What a row says plainly; a blank or an unknown says nothing, unless nothing is known yet. */
function saidBy({ debrief, notes }: LogbookRow, before: KnownRound): DebriefFields {
  const { asked, outcome, thankYou, ...rest } = debrief!;
  const given = {
    ...rest,
    notes,
    asked: asked === "unknown" ? (before.asked ?? asked) : asked,
    outcome: outcome === "pending" ? (before.outcome ?? outcome) : outcome,
    thankYou: thankYou === "unknown" ? (before.thankYou ?? thankYou) : thankYou,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function readingBefore(known: Known, round: KnownRound, row: LogbookRow): number | null {
  const earlier = (known.rounds.get(round.submissionId) ?? []).filter(
    (one) => one.id !== round.id && one.statedInterest !== null && one.scheduledAt < row.scheduledAt,
  );
  return (
    earlier.reduce<KnownRound | null>((last, one) => (last && last.scheduledAt > one.scheduledAt ? last : one), null)?.statedInterest ??
    null
  );
}

function seat(changes: Changes, roundId: string, contactIds: string[], from: number, { actor }: Maker): void {
  for (const [index, contactId] of contactIds.entries())
    changes.interviewers.push({ agencyId: actor.agencyId, roundId, contactId, position: from + index });
}

/** A reading is kept once, as observed at the end of its round; an earlier one stays. */
function keepReading(changes: Changes, before: KnownRound | null, round: KnownRound, { actor, now, newId }: Maker): void {
  const value = round.statedInterest;
  if (value === null || value === before?.statedInterest) return;
  const at = endOf(round);
  const { id: roundId, submissionId } = round;
  changes.readings.push({
    agencyId: actor.agencyId,
    id: newId(),
    submissionId,
    roundId,
    value,
    at,
    moment: "after",
    source: "import",
    memberId: actor.memberId,
    createdAt: now,
  });
}

function follow(changes: Changes, person: KnownPerson, submission: KnownSubmission): void {
  changes.moved.set(submission.id, submission);
  changes.touched.add(person.id);
}
