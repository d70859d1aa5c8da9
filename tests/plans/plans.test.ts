import { and, eq, gt } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";

import { fill } from "#/bench/fill.ts";
import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { rounds } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";

import { trpc } from "../agency.ts";
import { type Fresh, freshDatabase } from "../database.ts";
import { explainer, type Plan } from "./explain.ts";
import { listenToDrivers, queriesOf } from "./statements.ts";

const CANDIDATES = 5_000;
const now = new Date("2026-06-01T09:00:00Z");

let [fresh, actor, round] = [{} as Fresh, {} as Member, { id: "", candidateId: "", submissionId: "" }];
let asked: Awaited<ReturnType<typeof explainer>>;

beforeAll(async () => {
  listenToDrivers();
  fresh = await freshDatabase();
  actor = (await fill(fresh.db, fresh.url, { candidates: CANDIDATES, perClient: 10, seed: 7, now, userId: uuidv7(), email: "ann@x.test" }))
    .actor;
  round = await upcoming(fresh.db);
  asked = await explainer(fresh.url);
});
afterAll(async () => {
  await asked.close();
  await fresh.db.close();
});

async function upcoming(db: Database) {
  const columns = { id: rounds.id, candidateId: rounds.candidateId, submissionId: rounds.submissionId };
  const where = and(eq(rounds.agencyId, actor.agencyId), eq(rounds.status, "scheduled"), gt(rounds.scheduledAt, now));
  const [found] = await db.read(actor, (tx) => tx.select(columns).from(rounds).where(where).limit(1));
  return found!;
}

const desk = () => trpc(fresh.db, actor, { now });
type Asking = () => Promise<unknown>;

/** What is read on every working day. */
const READS: Record<string, Asking> = {
  "the candidate list": () => desk().candidates.list({}),
  "the candidate list by name": () => desk().candidates.list({ sort: "name" }),
  "the candidate list, last changed first": () => desk().candidates.list({ sort: "updated" }),
  "the count of candidates": () => desk().candidates.count({}),
  "a search for a common name": () => desk().candidates.list({ query: "smith" }),
  "a search for a rare name": () => desk().candidates.list({ query: "ystrad per" }),
  "one candidate": () => desk().candidates.get({ candidateId: round.candidateId }),
  "the story of a submission": () => desk().submissions.story({ submissionId: round.submissionId }),
  "one round": () => desk().rounds.get({ roundId: round.id }),
  "the rounds by day": () => desk().today.roundsByDay({}),
  "the rounds by day, everybody's": () => desk().today.roundsByDay({ scope: "all" }),
  "the rounds to log": () => desk().rounds.toLog({ query: "" }),
  today: () => desk().today.desk({ scope: "mine" }),
  "today, everybody's": () => desk().today.desk({ scope: "all" }),
  "the counts beside the menu": () => desk().today.counts({}),
  "a checklist": () => desk().coaching.checklist({ roundId: round.id }),
  "the palette": () => desk().search.palette({ query: "smith" }),
  "the reader": () => desk().account.me(),
};

async function plansOf(read: Asking): Promise<{ sql: string; plan: Plan }[]> {
  const plans = [];
  for (const { sql, values } of await queriesOf(read)) plans.push({ sql, plan: await asked.explain(sql, values) });
  return plans;
}

test.each(Object.entries(READS))("no query of %s walks a table", async (_name, read) => {
  const plans = await plansOf(read);
  expect(plans.length).toBeGreaterThan(0);
  expect(plans.filter(({ plan }) => plan.walks.length > 0).map(({ sql, plan }) => `${plan.walks.join()}\n${plan.text}\n${sql}`)).toEqual(
    [],
  );
});

test.each([
  ["the candidate list", "candidates_due_ix"],
  ["the candidate list by name", "candidates_name_ix"],
  ["the candidate list, last changed first", "candidates_updated_ix"],
])("%s comes out of its index in order", async (name, index) => {
  const [page] = (await plansOf(READS[name]!)).filter(({ plan }) => plan.text.includes(index));
  expect(page?.plan).toMatchObject({ sorts: false });
});

test("every read of a list says how many rows it wants, or which", async () => {
  const open = [];
  for (const read of Object.values(READS)) {
    for (const { sql } of await queriesOf(read))
      if (
        !/\blimit\b|\bin \(|"id" = |_id" = |count\(/i.test(
          sql
            .split(/\bwhere\b/i)
            .slice(1)
            .join(),
        )
      )
        open.push(sql);
  }
  expect(open).toEqual([]);
});
