import type { SQL } from "drizzle-orm";
import { eq } from "drizzle-orm";

import type { AgencyId, Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { candidates, type Round } from "#/db/schema.ts";
import { ASK_KINDS, type AskKind, type CloseKind } from "#/db/vocabulary.ts";

import { visibleTo } from "../candidates/visible.ts";
import { localDateOf } from "../zones.ts";
import type { Facts, HeldRound } from "./facts.ts";
import { loadBases, loadRows, type Base, type Rows } from "./load-rows.ts";

/** The facts of one round the member may see, as they stand at `at`; null for any other. */
export async function loadFacts(tx: ReadDb, actor: Member, roundId: string, at: Date): Promise<Facts | null> {
  return (await loadFactsOf(tx, actor, [roundId], at)).get(roundId) ?? null;
}

/** The same for several rounds, in as many queries as for one. Rounds the member may not see are left out. */
export const loadFactsOf = (tx: ReadDb, actor: Member, roundIds: readonly string[], at: Date): Promise<Map<string, Facts>> =>
  load(tx, actor.agencyId, visibleTo(actor), roundIds, at);

/** For the agency's own book-keeping, whoever asks. */
export const loadFactsInAgency = (tx: ReadDb, agencyId: AgencyId, roundIds: readonly string[], at: Date): Promise<Map<string, Facts>> =>
  load(tx, agencyId, eq(candidates.agencyId, agencyId), roundIds, at);

async function load(
  tx: ReadDb,
  agencyId: AgencyId,
  scope: SQL | undefined,
  roundIds: readonly string[],
  at: Date,
): Promise<Map<string, Facts>> {
  const bases = await loadBases(tx, agencyId, scope, roundIds);
  if (bases.length === 0) return new Map();
  const rows = await loadRows(tx, agencyId, bases);
  return new Map(bases.map((base) => [base.round.id, factsOf(base, rows, at)]));
}

/** What was known before the round: later rounds and readings, and what its own debrief says, are not among its facts. */
function factsOf(base: Base, rows: Rows, at: Date): Facts {
  const { round, candidate, submission, job, client } = base;
  const earlier = rows.around.filter(
    (row) => row.round.candidateId === candidate.id && row.round.status === "held" && isBefore(row.round, round),
  );
  const numbered = rows.around.filter((row) => row.round.submissionId === submission.id).map((row) => row.round.id);
  const number = (id: string) => numbered.indexOf(id) + 1;
  return {
    at: at.getTime(),
    candidateName: candidate.name,
    clientName: client.name,
    softClose: client.softClose,
    jobTitle: job.title,
    closingRole: job.closingRole,
    hiringManager: base.managerName,
    process: { rounds: submission.processRounds, decides: submission.processDecides },
    round: {
      id: round.id,
      number: number(round.id),
      kind: round.kind,
      scheduledAt: round.scheduledAt.getTime(),
      timeZone: round.timeZone,
      interviewers: (rows.people.get(round.id) ?? []).map(({ id, name, title, authority }) => ({ id, name, title, authority })),
      closingSigns: round.closingSigns,
    },
    held: earlier.filter((row) => row.round.submissionId === submission.id).map((row) => heldRound(row.round, number(row.round.id), rows)),
    readings: rows.readings
      .filter(
        (one) => one.submissionId === submission.id && one.at <= round.scheduledAt && !(one.roundId === round.id && one.moment === "after"),
      )
      .map((one) => ({ value: one.value, at: one.at.getTime(), roundId: one.roundId })),
    lostAsUnclear: earlier
      .filter((row) => row.round.outcomeReason === "interest_unclear")
      .map((row) => ({
        roundId: row.round.id,
        clientName: row.clientName,
        scheduledAt: row.round.scheduledAt.getTime(),
        timeZone: row.round.timeZone,
      })),
    heldWithClient: earlier.filter((row) => row.round.clientId === client.id).length,
    rehearsals: rows.rehearsals
      .filter((one) => one.submissionId === submission.id)
      .map((one) => ({ askKind: one.askKind, wording: one.wording, at: one.at.getTime(), confidence: one.confidence })),
    memory: memoryFor(base, rows),
    planned: round.plannedAsk ? { ask: round.plannedAsk, reason: round.plannedReason, wording: round.plannedWording } : null,
  };
}

const isBefore = (one: Round, other: Round): boolean =>
  one.id !== other.id &&
  (one.scheduledAt < other.scheduledAt || (one.scheduledAt.getTime() === other.scheduledAt.getTime() && one.id < other.id));

function heldRound(round: Round, number: number, { people }: Rows): HeldRound {
  const there = people.get(round.id) ?? [];
  return {
    id: round.id,
    number,
    kind: round.kind,
    scheduledAt: round.scheduledAt.getTime(),
    timeZone: round.timeZone,
    interviewerIds: there.map((person) => person.id),
    interviewerNames: there.map((person) => person.name),
    asked: round.asked,
    askKind: round.askKind,
    response: round.response,
    reasonNotAsked: round.reasonNotAsked,
    statedInterest: round.statedInterest,
    perceivedInterest: round.perceivedInterest,
    closingSigns: round.closingSigns,
    outcomeReason: round.outcomeReason,
    expectedBy: round.expectedBy,
    thankYou: round.thankYou,
    thankedSameDay: round.thankYouSentAt ? localDateOf(round.thankYouSentAt, round.timeZone) === round.localDate : null,
    debriefedAt: round.debriefedBy ? (round.debriefedAt?.getTime() ?? null) : null, // an import does not know when the debrief came
    highlights: round.highlights,
  };
}

/** What others asked of the people in this round: everybody's closes less the candidate's own. */
function memoryFor({ round, candidate }: Base, { closes, around, people }: Rows): Facts["memory"] {
  const own = around
    .filter((row) => row.round.candidateId === candidate.id && row.round.status === "held" && row.round.asked === "yes")
    .map((row) => row.round);
  return (people.get(round.id) ?? [])
    .flatMap((person) =>
      closes.flatMap(({ contactId, askKind, response, count }) => {
        if (contactId !== person.id || !isAsk(askKind)) return [];
        const mine = own.filter(
          (one) => one.askKind === askKind && one.response === response && (people.get(one.id) ?? []).some(({ id }) => id === person.id),
        );
        const others = count - mine.length;
        return others > 0 ? [{ contactId, contactName: person.name, askKind, response, count: others }] : [];
      }),
    )
    .sort((a, b) => b.count - a.count);
}

const ASKS: ReadonlySet<string> = new Set(ASK_KINDS);
const isAsk = (kind: CloseKind | null): kind is AskKind => kind !== null && ASKS.has(kind);
