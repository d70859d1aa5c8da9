import { type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { candidates } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { NOT_DUE } from "#/server/candidates/refresh.ts";
import { candidatePage } from "#/server/candidates/list.ts";
import { listCandidatesInput } from "#/server/candidates/schema.ts";

import { trpc, twoAgencies } from "../agency.ts";

/** The engine's plan for a query, as text. */
async function planOf(db: Database, tx: ReadDb, query: { getSQL(): SQL }): Promise<string> {
  const raw = tx as unknown as { all(q: SQL): unknown; execute(q: SQL): Promise<{ rows: unknown }> };
  if (db.dialect === "sqlite") return JSON.stringify(await raw.all(sql`explain query plan ${query.getSQL()}`));
  return JSON.stringify((await raw.execute(sql`explain ${query.getSQL()}`)).rows);
}

async function manyCandidates(db: Database, { agencyId, memberId }: Member): Promise<void> {
  const now = new Date("2026-01-05T09:00:00Z");
  const row = (n: number) => ({
    agencyId,
    id: uuidv7(),
    ownerId: memberId,
    name: `P ${n}`,
    sortName: `p ${n}`,
    lastClose: "none" as const,
    activeSubmissions: 0,
    dueAt: NOT_DUE,
    sample: false,
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
  await db.transact({ kind: "system", job: "test", agencyId }, { action: "test.many", input: null, now }, async ({ tx, audit }) => {
    for (let n = 0; n < 3_000; n += 500) await tx.insert(candidates).values(Array.from({ length: 500 }, (_, k) => row(n + k)));
    audit({ entity: "candidate", entityId: memberId });
  });
}

test.each([
  ["next", "candidates_due_ix"],
  ["name", "candidates_name_ix"],
  ["updated", "candidates_updated_ix"],
] as const)("the list sorted by %s walks its index, on the first page and after a cursor, and sorts nothing", async (sort, index) => {
  const { db, max, asOwner } = await twoAgencies();
  await manyCandidates(db, max);
  await asOwner("analyze");
  const { nextCursor } = await trpc(db, max).candidates.list({ sort });
  for (const cursor of [null, nextCursor]) {
    const input = listCandidatesInput.parse({ sort, cursor });
    const plan = await db.read(max, (tx) => planOf(db, tx, candidatePage(tx, max, input, { now: new Date(), today: "2026-01-05" })));
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/TEMP B-TREE|Sort Key|Seq Scan on candidates|SCAN candidates/);
  }
});
