import { and, eq, gte, lt, lte, type SQL } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";
import { agencies, candidates, clients, jobs, members, rounds, submissions } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { closeOf } from "../candidates/refresh.ts";
import { beyond, type Order, pageOf, placeIn, sorted } from "../keyset.ts";
import { interviewersOf } from "../rounds/interviewers.ts";
import { addDays, localDateOf, startOfDay } from "../zones.ts";
import { overWithoutDebrief, underWay } from "./over.ts";
import type { RoundState, RoundsByDayInput } from "./schema.ts";
import { whoseDesk } from "./whose.ts";

const BY_TIME: Order = { name: "today.rounds", value: rounds.scheduledAt, id: rounds.id, direction: "asc" };
const MOST_DAYS = 370;

const COLUMNS = {
  id: rounds.id,
  version: rounds.version,
  submissionId: rounds.submissionId,
  candidateId: rounds.candidateId,
  candidateName: candidates.name,
  ownerName: members.name,
  clientName: clients.name,
  jobTitle: jobs.title,
  kind: rounds.kind,
  status: rounds.status,
  scheduledAt: rounds.scheduledAt,
  minutes: rounds.minutes,
  timeZone: rounds.timeZone,
  debriefedAt: rounds.debriefedAt,
  asked: rounds.asked,
  askKind: rounds.askKind,
  response: rounds.response,
  reasonNotAsked: rounds.reasonNotAsked,
  outcome: rounds.outcome,
} as const;

/** One keyset page of rounds in order of time, between two dates of the reader's own calendar. */
export async function roundsByDay(db: Database, actor: Member, input: RoundsByDayInput, { now }: Call) {
  requireAbility(actor, "round.read");
  const place = placeIn(BY_TIME, input.cursor);
  return db.read(actor, async (tx) => {
    const zone = await readerZone(tx, actor);
    const span = spanOf(input, localDateOf(now, zone));
    const whose = await whoseDesk(tx, actor, input.scope ?? (input.ownerId ? "all" : null));
    const state = input.state ? stateIs(input.state, actor.agencyId, now, await underWay(tx, actor, now)) : undefined;
    const rows = await tx
      .select(COLUMNS)
      .from(rounds)
      .innerJoin(candidates, and(eq(candidates.agencyId, rounds.agencyId), eq(candidates.id, rounds.candidateId)))
      .innerJoin(members, and(eq(members.agencyId, candidates.agencyId), eq(members.id, candidates.ownerId)))
      .innerJoin(submissions, and(eq(submissions.agencyId, rounds.agencyId), eq(submissions.id, rounds.submissionId)))
      .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
      .innerJoin(clients, and(eq(clients.agencyId, rounds.agencyId), eq(clients.id, rounds.clientId)))
      .where(and(within(actor, span, zone), state, chosen(input), whose.condition, beyond(BY_TIME, place)))
      .orderBy(...sorted(BY_TIME, place))
      .limit(input.limit + 1);
    const page = pageOf(BY_TIME, place, rows, input.limit, (row) => row.scheduledAt);
    const people = await interviewersOf(
      tx,
      actor.agencyId,
      page.items.map((row) => row.id),
    );
    const items = page.items.map((row) => ({
      ...row,
      close: closeOf(row),
      interviewers: (people.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
    }));
    return { ...page, items, ...span, now, zone, scope: whose.scope, maySwitch: whose.maySwitch };
  });
}
export type RoundsByDay = Awaited<ReturnType<typeof roundsByDay>>;

async function readerZone(tx: ReadDb, { agencyId, memberId }: Member): Promise<string> {
  const [row] = await tx
    .select({ own: members.timeZone, agency: agencies.timeZone })
    .from(members)
    .innerJoin(agencies, eq(agencies.id, members.agencyId))
    .where(and(eq(members.agencyId, agencyId), eq(members.id, memberId)));
  return row?.own ?? row?.agency ?? "UTC";
}

interface Span {
  from: string;
  to: string;
  today: string;
}

/** From Monday to Sunday of this week unless the reader names dates; one date alone is a week from or up to it. */
function spanOf({ from, to }: RoundsByDayInput, today: string): Span {
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  const start = from ?? (to ? addDays(to, -6) : addDays(today, -weekday));
  const end = to ?? addDays(start, 6);
  if (end < start) throw invalid("to", "lies before the first day");
  if (end > addDays(start, MOST_DAYS)) throw invalid("to", "is more than a year after the first day");
  return { from: start, to: end, today };
}

/** The instants decide; the rounds' own local dates, at most a day off, let the index by day find them. */
function within({ agencyId }: Member, { from, to }: Span, zone: string): SQL | undefined {
  return and(
    eq(rounds.agencyId, agencyId),
    gte(rounds.localDate, addDays(from, -1)),
    lte(rounds.localDate, addDays(to, 1)),
    gte(rounds.scheduledAt, startOfDay(from, zone)),
    lt(rounds.scheduledAt, startOfDay(addDays(to, 1), zone)),
  );
}

function stateIs(state: RoundState, agencyId: string, now: Date, stillOn: string[]): SQL | undefined {
  if (state === "undebriefed") return overWithoutDebrief(agencyId, now, stillOn);
  if (state === "pending") return and(eq(rounds.status, "held"), eq(rounds.outcome, "pending"));
  return eq(rounds.status, state);
}

function chosen({ kind, clientId, ownerId }: RoundsByDayInput): SQL | undefined {
  return and(
    kind ? eq(rounds.kind, kind) : undefined,
    clientId ? eq(rounds.clientId, clientId) : undefined,
    ownerId ? eq(candidates.ownerId, ownerId) : undefined,
  );
}
