import {
  candidates,
  interestReadings,
  type NewCandidate,
  type NewRound,
  roundInterviewers,
  rounds,
  searchDocuments,
  statusChanges,
  submissions,
} from "#/db/schema.ts";
import { searchWords } from "#/db/search.ts";
import { uuidv7 } from "#/db/uuid.ts";
import type { LastClose, Outcome, RoundKind, SubmissionStatus } from "#/db/vocabulary.ts";
import { closeOf, NOT_DUE } from "#/server/candidates/refresh.ts";
import { foldName } from "#/server/names.ts";

import type { House } from "./house.ts";
import { FIRST_NAMES, LAST_NAMES, ZONES } from "./people.ts";
import type { Random } from "./random.ts";
import type { BulkWriter } from "./write.ts";

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const HOUR = 3_600_000;
const LADDER: readonly RoundKind[] = ["first", "hiring_manager", "panel", "managers_boss", "final"];
const ASKS = ["next_step", "offer_mutual", "recommendation", "offer_summary", "offer_direct"] as const;
const REASONS = ["felt_pushy", "forgot", "fear_of_rejection", "no_opening", "fear_of_misleading"] as const;

interface Rows {
  people: NewCandidate[];
  put: (typeof submissions.$inferInsert)[];
  changes: (typeof statusChanges.$inferInsert)[];
  held: NewRound[];
  seats: (typeof roundInterviewers.$inferInsert)[];
  readings: (typeof interestReadings.$inferInsert)[];
  documents: (typeof searchDocuments.$inferInsert)[];
}

/** Adds `count` candidates, about 2.2 held rounds each and one in ten with an interview ahead; gives the number of rounds. */
export async function addPeople(to: BulkWriter, house: House, random: Random, part: { from: number; count: number; now: Date }) {
  const rows: Rows = { people: [], put: [], changes: [], held: [], seats: [], readings: [], documents: [] };
  for (let n = 0; n < part.count; n += 1) addPerson(rows, house, random, part.from + n, part.now);
  await to.add(candidates, rows.people);
  await to.add(searchDocuments, rows.documents);
  await to.add(submissions, rows.put);
  await to.add(statusChanges, rows.changes);
  await to.add(rounds, rows.held);
  await to.add(roundInterviewers, rows.seats);
  await to.add(interestReadings, rows.readings);
  return rows.held.length;
}

function addPerson(rows: Rows, house: House, random: Random, n: number, now: Date): void {
  const { agencyId, memberId } = house.actor;
  const name = `${random.skewed(FIRST_NAMES)} ${random.skewed(LAST_NAMES)}`;
  const email = `${foldName(name).replace(/\W+/g, ".")}.${n}@mail.example`;
  const [id, submissionId, ownerId, job] = [uuidv7(), uuidv7(), random.pick(house.owners), random.pick(house.jobs)];
  const begin = new Date(now.getTime() - random.below(YEAR));
  const keys = { agencyId, submissionId, candidateId: id, clientId: job.clientId, ownerId };
  const mine = roundsOf(random, keys, begin, now);
  if (n < house.unlogged && ownerId !== memberId) mine.push(forgotten(random, keys, now));
  const listed = listColumns(mine);
  const dated = { version: 1, createdAt: begin, updatedAt: begin };
  rows.people.push({ agencyId, id, ownerId, name, sortName: foldName(name), email, sample: false, ...listed.columns, ...dated });
  rows.documents.push({ agencyId, kind: "candidate", entityId: id, body: searchWords(`${name} ${email}`).join(" ") });
  rows.put.push({ agencyId, id: submissionId, candidateId: id, jobId: job.id, status: listed.status, ...dated });
  rows.changes.push({ agencyId, id: uuidv7(), submissionId, fromStatus: null, toStatus: listed.status, memberId, at: begin });
  rows.held.push(...mine);
  for (const { id: roundId, statedInterest: value, scheduledAt: at } of mine) {
    rows.seats.push({ agencyId, roundId, contactId: random.pick(house.contactsOf.get(job.clientId)!), position: 0 });
    const taken = { agencyId, id: uuidv7(), submissionId, roundId, at, memberId, createdAt: now };
    if (value) rows.readings.push({ ...taken, value, moment: "after", source: "debrief" });
  }
}

const STATUS_AFTER: Partial<Record<Outcome, SubmissionStatus>> = { rejected: "rejected", withdrawn: "withdrawn", offer: "offered" };

/** What the list shows of them, and where their submission stands. */
function listColumns(mine: NewRound[]) {
  const last = mine.filter((round) => round.status === "held").at(-1);
  const next = mine.find((round) => round.status === "scheduled");
  const lastClose: LastClose = last ? closeOf({ asked: last.asked ?? null, askKind: last.askKind ?? null }) : "none";
  const status = (last?.outcome && STATUS_AFTER[last.outcome]) ?? "active";
  const columns = {
    nextRoundAt: next?.scheduledAt ?? null,
    nextRoundId: next?.id ?? null,
    dueAt: next?.scheduledAt ?? NOT_DUE,
    lastHeldAt: last?.scheduledAt ?? null,
    lastClose,
    statedInterest: last?.statedInterest ?? null,
    perceivedInterest: last?.perceivedInterest ?? null,
    activeSubmissions: status === "active" || status === "offered" ? 1 : 0,
  };
  return { columns, status } as const;
}

type Keys = Pick<NewRound, "agencyId" | "submissionId" | "candidateId" | "clientId"> & { ownerId: string };

/** One a week until an outcome ends it or the future begins. */
function roundsOf(random: Random, keys: Keys, begin: Date, now: Date): NewRound[] {
  const mine: NewRound[] = [];
  const wanted = random.chance(0.15) ? 0 : 1 + random.below(LADDER.length);
  for (const [k, kind] of LADDER.slice(0, wanted).entries()) {
    const at = new Date(begin.getTime() + k * 6 * DAY + (8 + random.below(10)) * HOUR);
    if (at.getTime() > now.getTime() + 20 * DAY) break;
    const round = roundAt(random, { ...keys, at, now, kind });
    mine.push(round);
    if (round.outcome === "rejected" || round.outcome === "withdrawn" || round.status === "scheduled") break;
  }
  return mine;
}

/** Over for a while, and nobody logged it: what the bench debriefs. */
function forgotten(random: Random, { ownerId: _unused, ...keys }: Keys, now: Date): NewRound {
  const at = new Date(now.getTime() - (30 + random.below(20)) * DAY);
  return { ...bare(random, keys, at, "panel"), status: "scheduled" };
}

interface Place extends Keys {
  at: Date;
  now: Date;
  kind: RoundKind;
}

function bare(random: Random, keys: Omit<Keys, "ownerId">, at: Date, kind: RoundKind) {
  const timeZone = random.skewed(ZONES);
  const localDate = localDateIn(timeZone, at);
  const when = { kind, scheduledAt: at, minutes: 60, timeZone, localDate, localMonth: localDate.slice(0, 7) };
  return { ...keys, ...when, id: uuidv7(), version: 1, createdAt: at, updatedAt: at };
}

function roundAt(random: Random, { at, now, ownerId, kind, ...keys }: Place): NewRound {
  const base = bare(random, keys, at, kind);
  if (at.getTime() > now.getTime()) return { ...base, status: "scheduled" };
  const asked = random.chance(0.15) ? "unknown" : random.chance(0.45) ? "yes" : "no";
  const interest = 1 + random.below(5);
  const lost = random.chance(asked === "yes" ? 0.3 : 0.4);
  const outcome =
    at.getTime() > now.getTime() - 5 * DAY
      ? "pending"
      : lost
        ? "rejected"
        : random.chance(0.06)
          ? "withdrawn"
          : kind === "final"
            ? "offer"
            : "advanced";
  return {
    ...base,
    status: "held",
    creditId: ownerId,
    debriefedAt: new Date(at.getTime() + 7_200_000),
    debriefedBy: null,
    asked,
    statedInterest: interest,
    perceivedInterest: 1 + random.below(5),
    interestBefore: null,
    outcome,
    outcomeAt: outcome === "pending" ? null : new Date(at.getTime() + 3 * DAY),
    recordedBeforeOutcome: random.chance(0.8),
    advisedAsk: random.pick(ASKS),
    adviceOrigin: "worked_out",
    thankYou: random.pick(["sent", "not_sent", "unknown"] as const),
    ...(asked === "yes" && { askKind: random.pick(ASKS), response: random.pick(["positive", "deferred", "noncommittal"] as const) }),
    ...(asked === "no" && { reasonNotAsked: random.pick(REASONS) }),
  };
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** What server/zones.ts answers for these zones, many times faster. */
function localDateIn(timeZone: string, at: Date): string {
  const format = { timeZone, year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat("en-CA", format);
  calendars.set(timeZone, calendar);
  return calendar.format(at);
}
