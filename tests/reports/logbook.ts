import type { Member } from "#/db/actor.ts";
import { clients, jobs, rounds, submissions } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";
import {
  ASK_KINDS,
  OUTCOME_REASONS,
  OUTCOMES,
  REASONS_NOT_ASKED,
  ROUND_KINDS,
  STATUS_REASONS,
  SUBMISSION_STATUSES,
} from "#/db/vocabulary.ts";
import { localDayOf } from "#/server/rounds/insert.ts";

import { add, twoAgencies } from "../agency.ts";

/** Zones on both sides of the date line, with summer time, with half hours. */
const ZONES = [
  "Pacific/Auckland",
  "America/Los_Angeles",
  "Europe/London",
  "Asia/Kolkata",
  "America/Sao_Paulo",
  "Pacific/Kiritimati",
  "UTC",
];
const DAY = 86_400_000;
const START = Date.UTC(2024, 2, 1);

export type Row = typeof rounds.$inferInsert;
export type Put = typeof submissions.$inferInsert;

export function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    const t = Math.imul(state ^ (state >>> 13), 0x9e3779b1);
    return ((t ^ (t >>> 16)) >>> 0) / 4_294_967_296;
  };
  return {
    is: (share: number) => next() < share,
    below: (n: number) => Math.floor(next() * n),
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
  };
}
export type Dice = ReturnType<typeof dice>;

/** A debrief as people leave them: half told, late, contradictory to nothing but without order. */
function debrief(roll: Dice, at: Date): Partial<Row> {
  const asked = roll.of(["yes", "yes", "yes", "no", "no", "unknown"] as const);
  const ask = roll.of(ASK_KINDS);
  const outcome = roll.of(OUTCOMES);
  const thankYou = roll.of(["sent", "sent", "not_sent", "unknown", null] as const);
  const maybe = <T>(value: T): T | null => (roll.is(0.8) ? value : null);
  return {
    debriefedAt: new Date(at.getTime() + roll.below(90) * 3_600_000),
    asked,
    askKind: asked === "yes" ? maybe(ask) : asked === "no" && roll.is(0.3) ? "interest_statement" : null,
    reasonNotAsked: asked === "no" ? maybe(roll.of(REASONS_NOT_ASKED)) : null,
    advisedAsk: maybe(roll.is(0.6) ? ask : roll.of(ASK_KINDS)),
    outcome: maybe(outcome),
    outcomeReason: outcome === "rejected" ? maybe(roll.of(OUTCOME_REASONS)) : null,
    statedInterest: maybe(1 + roll.below(5)),
    interestBefore: maybe(1 + roll.below(5)),
    perceivedInterest: maybe(1 + roll.below(5)),
    recordedBeforeOutcome: roll.of([true, true, false, null]),
    thankYou,
    thankYouSentAt: thankYou === "sent" ? maybe(new Date(at.getTime() + (roll.below(40) - 6) * 3_600_000)) : null,
    prepHeldAt: roll.is(0.5) ? at : null,
  };
}

/** An agency with a long random log, written straight into the tables. */
export async function randomAgency(seed: number, size = 2_000) {
  const agency = await twoAgencies();
  const { db, rae, max, ada } = agency;
  const { agencyId } = rae;
  const roll = dice(seed);
  const owners = [rae, max, ada];
  const people: { id: string; ownerId: string }[] = [];
  for (let n = 0; n < 12; n += 1) people.push({ ...(await add(db, owners[n % 3]!, `Person ${n}`)), ownerId: owners[n % 3]!.memberId });
  const stamp = { version: 1, createdAt: new Date(START), updatedAt: new Date(START) };
  const companies = ["Brackwater", "Pellworth", "Quill"].map((name) => ({
    ...{ agencyId, id: uuidv7(), name, sortName: name.toLowerCase(), softClose: false, sample: false, ...stamp },
  }));
  const openings = companies.flatMap((client) =>
    ["Sales lead", "Engineer"].map((title) => ({
      ...{
        agencyId,
        id: uuidv7(),
        clientId: client.id,
        title,
        sortTitle: title.toLowerCase(),
        status: "open" as const,
        closingRole: false,
        ...stamp,
      },
    })),
  );
  const put: Put[] = Array.from({ length: Math.ceil(size / 3) }, () => {
    const status = roll.of(SUBMISSION_STATUSES);
    const statusReason = status === "declined" || status === "withdrawn" ? roll.of([...STATUS_REASONS, null]) : null;
    return { agencyId, id: uuidv7(), candidateId: roll.of(people).id, jobId: roll.of(openings).id, status, statusReason, ...stamp };
  });
  const log: Row[] = Array.from({ length: size }, () => {
    const of = roll.of(put);
    const timeZone = roll.of(ZONES);
    // Many at the same instants, and on the edges of months: ties and dates are where sums go wrong.
    const at = new Date(START + roll.below(700) * DAY + roll.of([0, 0, 11, 12, 23]) * 3_600_000);
    const status = roll.of(["held", "held", "held", "held", "scheduled", "cancelled", "no_show"] as const);
    const held = status === "held";
    return {
      ...{ agencyId, id: uuidv7(), submissionId: of.id, candidateId: of.candidateId },
      clientId: openings.find(({ id }) => id === of.jobId)!.clientId,
      ...{ kind: roll.of(ROUND_KINDS), status, scheduledAt: at, minutes: 45, timeZone, ...localDayOf(at, timeZone), ...stamp },
      ...(held ? { creditId: roll.of(owners).memberId } : {}),
      ...(held && roll.is(0.85) ? debrief(roll, at) : {}),
    };
  });
  await fill(db, max, { companies, openings, put, log });
  return { ...agency, owners, people, companies, openings, put, log, roll };
}

interface Filling {
  companies: (typeof clients.$inferInsert)[];
  openings: (typeof jobs.$inferInsert)[];
  put: Put[];
  log: Row[];
}

const CHUNK = 200;
async function fill(db: Awaited<ReturnType<typeof twoAgencies>>["db"], actor: Member, { companies, openings, put, log }: Filling) {
  await db.transact(actor, { action: "test.fill", input: null, now: new Date(START) }, async ({ tx, audit }) => {
    await tx.insert(clients).values(companies);
    await tx.insert(jobs).values(openings);
    for (let from = 0; from < put.length; from += CHUNK) await tx.insert(submissions).values(put.slice(from, from + CHUNK));
    for (let from = 0; from < log.length; from += CHUNK) await tx.insert(rounds).values(log.slice(from, from + CHUNK));
    audit({ entity: "sample", entityId: actor.memberId });
  });
}
