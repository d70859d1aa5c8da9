import { asc } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { rounds } from "#/db/schema.ts";

import { type Advice, adviceFor, MOST_ADVISED } from "../coaching/advice.ts";
import { interviewersOf } from "../rounds/interviewers.ts";
import { countRounds, type DeskRound, findRounds, type Listing, listing } from "./find-rounds.ts";
import { type LastHeld, lastCloses } from "./last-close.ts";
import { ahead } from "./over.ts";
import type { Whose } from "./whose.ts";

const HOUR = 3_600_000;
export const HOURS_AHEAD = 48;

export interface Interview extends DeskRound {
  interviewers: { id: string; name: string; title: string | null }[];
  /** How the last held round of this process ended; null before there was one. */
  last: LastHeld | null;
  /** The ask to prepare, why, and how far the preparation is. */
  advice: Advice | null;
}

interface Window {
  now: Date;
  stillOn: string[];
  limit: number;
}

/** The interviews of the next 48 hours and those under way, soonest first, with what is needed to prepare each. */
export async function interviewsAhead(
  tx: ReadDb,
  actor: Member,
  whose: Whose,
  { now, stillOn, limit }: Window,
): Promise<Listing<Interview>> {
  const where = ahead(actor.agencyId, now, new Date(now.getTime() + HOURS_AHEAD * HOUR), stillOn);
  const rows = await findRounds(tx, actor, whose, { where, order: [asc(rounds.scheduledAt), asc(rounds.id)], limit: limit + 1 });
  const page = await listing(rows, limit, (most) => countRounds(tx, actor, whose, where, most));
  const people = await interviewersOf(
    tx,
    actor.agencyId,
    page.items.map((round) => round.id),
  );
  const closes = await lastCloses(
    tx,
    actor,
    page.items.map((round) => round.submissionId),
  );
  const advice = await adviceOn(
    tx,
    actor,
    page.items.map((round) => round.id),
    now,
  );
  const items = page.items.map((round) => ({
    ...round,
    interviewers: (people.get(round.id) ?? []).map(({ id, name, title }) => ({ id, name, title })),
    last: closes.get(round.submissionId) ?? null,
    advice: advice.get(round.id) ?? null,
  }));
  return { ...page, items };
}

/** Coaching advises on one list's worth of rounds at a time. */
async function adviceOn(tx: ReadDb, actor: Member, roundIds: string[], at: Date): Promise<Map<string, Advice>> {
  const all = new Map<string, Advice>();
  for (let from = 0; from < roundIds.length; from += MOST_ADVISED) {
    for (const [id, advice] of await adviceFor(tx, actor, roundIds.slice(from, from + MOST_ADVISED), at)) all.set(id, advice);
  }
  return all;
}
