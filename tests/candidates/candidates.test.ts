import { inArray } from "drizzle-orm";
import { expect, test } from "vitest";

import { candidates } from "#/db/schema.ts";
import { matchingIds } from "#/db/search.ts";
import { uuidv7 } from "#/db/uuid.ts";

import { add, trpc, twoAgencies } from "../agency.ts";

test("a recruiter renames a candidate they own, and the search follows", async () => {
  const { db, rae } = await twoAgencies();
  const { id } = await add(db, rae, "Ann Lee");
  const renamed = await trpc(db, rae).candidates.update({ candidateId: id, seenVersion: 1, name: "Bo Zhou" });
  expect(renamed).toMatchObject({ name: "Bo Zhou", version: 2 });
  const found = (query: string) =>
    trpc(db, rae)
      .candidates.list({ query })
      .then((page) => page.items.length);
  expect([await found("bo zh"), await found("lee")]).toEqual([1, 0]);
});

test.each([
  ["a stale page", "rae", { seenVersion: 7 }, "CONFLICT"],
  ["another agency's member", "sol", { seenVersion: 1 }, "NOT_FOUND"],
  ["an unknown key", "rae", { seenVersion: 1, agencyId: uuidv7() }, "BAD_REQUEST"],
  ["too long a name", "rae", { seenVersion: 1, name: "x".repeat(201) }, "BAD_REQUEST"],
  ["a NUL character", "rae", { seenVersion: 1, name: "x\u0000" }, "BAD_REQUEST"],
  ["nobody", null, { seenVersion: 1 }, "UNAUTHORIZED"],
] as const)("refuses %s", async (_why, who, change, code) => {
  const agency = await twoAgencies();
  const { id } = await add(agency.db, agency.max, "Ann");
  const { id: own } = await add(agency.db, agency.rae, "Bo");
  const caller = trpc(agency.db, who && { ...agency[who], visibility: "own" });
  await expect(caller.candidates.update({ candidateId: own, name: "Eve", ...change })).rejects.toMatchObject({ code });
  if (who)
    await expect(caller.candidates.update({ candidateId: id, name: "Eve", seenVersion: 1 })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a conflict carries the row as it is now", async () => {
  const { db, rae } = await twoAgencies();
  const { id } = await add(db, rae, "Ann");
  const error: unknown = await trpc(db, rae)
    .candidates.update({ candidateId: id, seenVersion: 9, name: "Eve" })
    .catch((e: unknown) => e);
  expect(error).toMatchObject({ cause: { code: "CONFLICT", current: { name: "Ann", version: 1 } } });
});

test("an owner from another agency cannot be stored", async () => {
  const { db, rae, sol } = await twoAgencies();
  await expect(add(db, { ...rae, memberId: sol.memberId }, "Ann")).rejects.toThrow();
});

test("on PostgreSQL a where clause that forgets the agency finds and changes nothing foreign", async () => {
  const { db, rae, sol } = await twoAgencies();
  await add(db, rae, "Ann");
  if (db.dialect === "sqlite") return; // there the where clauses and composite keys stand alone
  expect(await db.read(sol, (tx) => tx.select().from(candidates))).toEqual([]);
  expect(
    await db.transact(sol, { action: "test", input: null, now: new Date() }, ({ tx, audit }) => {
      audit({ entity: "candidate", entityId: sol.memberId });
      return tx.update(candidates).set({ name: "Eve" }).returning();
    }),
  ).toEqual([]);
  expect(await db.read(rae, (tx) => tx.select().from(candidates))).toHaveLength(1);
});

test("pages follow each other without gaps, and a recruiter sees only their own", async () => {
  const { db, rae, max } = await twoAgencies();
  for (let n = 0; n < 5; n += 1) await add(db, n === 2 ? max : rae, `Person ${n}`);
  const seen: string[] = [];
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const page: Awaited<ReturnType<ReturnType<typeof trpc>["candidates"]["list"]>> = await trpc(db, max).candidates.list({
      limit: 2,
      cursor,
      sort: "name",
    });
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor;
  }
  expect(seen).toHaveLength(5);
  expect(seen).toEqual([...new Set(seen)].sort());
  expect((await trpc(db, { ...rae, visibility: "own" }).candidates.list({})).items).toHaveLength(4);
  expect((await trpc(db, rae).candidates.list({})).items).toHaveLength(5);
});

test.each([
  ["ann", ["Ann Lee", "Jo Annette"]],
  ["Lee", ["Ann Lee"]],
  ["\u00e1nn l\u00e9", ["Ann Lee"]],
  ["m\u00fcller", ["Zo\u00eb M\u00fcller"]],
  ["mul", ["Zo\u00eb M\u00fcller"]],
  ["x'\" OR *", []],
  ["annx", []],
  ["%", []],
  ["\u674e", ["\u674e \u96f7"]],
  ["c++", ["C Plus"]],
  ["candidate", []],
])("search %j finds the same people on both engines", async (query, expected) => {
  const { db, max, sol } = await twoAgencies();
  for (const [n, name] of ["Ann Lee", "Jo Annette", "Zo\u00eb M\u00fcller", "\u674e \u96f7", "C Plus"].entries())
    await add(db, max, name, `p${n}@x.test`);
  await add(db, sol, "Ann Foreign", "f@x.test");
  const { items } = await trpc(db, max).candidates.list({ query });
  expect(items.map((item) => item.name).sort()).toEqual([...expected].sort());
});

test("the search index itself keeps agencies apart", async () => {
  const { db, max, sol } = await twoAgencies();
  await add(db, sol, "Ann Foreign");
  const sought = { agencyId: max.agencyId, kind: "candidate", query: "ann" } as const;
  expect(
    await db.read(max, (tx) =>
      tx
        .select()
        .from(candidates)
        .where(inArray(candidates.id, matchingIds(sought))),
    ),
  ).toEqual([]);
});
