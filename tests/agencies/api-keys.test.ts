import { expect, test } from "vitest";

import { system } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { unavailable } from "#/db/errors.ts";
import { apiKeys, idempotencyReplies } from "#/db/schema.ts";
import { memberOfKey } from "#/server/agencies/member-of-key.ts";

import { call, trpc, twoAgencies } from "../agency.ts";

const { now } = call();
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

test("a key acts as the member who made it, until it is revoked", async () => {
  const { db, rae } = await twoAgencies();
  const { key, id } = await trpc(db, rae).apiKeys.create({ label: "Sheet" });
  expect(key).toMatch(/^askw_[\w-]{43}$/);
  expect(await memberOfKey(db, key!, now)).toEqual(rae);
  expect(await memberOfKey(db, `${key!.slice(0, -1)}_`, now)).toBeNull();
  expect(await memberOfKey(db, "askw_' or 1=1", now)).toBeNull();
  await trpc(db, rae).apiKeys.revoke({ apiKeyId: id });
  expect(await memberOfKey(db, key!, now)).toBeNull();
  expect((await trpc(db, rae).apiKeys.list({})).items).toEqual([]);
});

test("a key follows its member's role, and dies while they are shut out", async () => {
  const { db, rae, ada } = await twoAgencies();
  const { key } = await trpc(db, rae).apiKeys.create({ label: "Sheet" });
  await trpc(db, ada).members.changeRole({ memberId: rae.memberId, seenVersion: 1, role: "manager" });
  expect((await memberOfKey(db, key!, now))?.role).toBe("manager");
  await trpc(db, ada).members.setStatus({ memberId: rae.memberId, seenVersion: 2, status: "disabled" });
  expect(await memberOfKey(db, key!, now)).toBeNull();
});

test("a key is shown once and stored as a hash only, also where replies are kept", async () => {
  const { db, rae, ada } = await twoAgencies();
  const make = () => trpc(db, rae, { idempotencyKey: "once" }).apiKeys.create({ label: "Sheet" });
  const [first, again] = [await make(), await make()];
  expect(again).toEqual({ ...first, key: null });
  const stored = await db.read(system("test"), async (tx) => [await tx.select().from(apiKeys), await tx.select().from(idempotencyReplies)]);
  expect(stored[0]).toHaveLength(1);
  expect(JSON.stringify([stored, await trpc(db, ada).apiKeys.list({})])).not.toContain(first.key!.slice(5));
});

test("its use is noted at most once a minute", async () => {
  const { db, rae } = await twoAgencies();
  const { key } = await trpc(db, rae).apiKeys.create({ label: "Sheet" });
  const used = async () => (await trpc(db, rae).apiKeys.list({})).items[0]!.lastUsedAt;
  expect(await used()).toBeNull();
  await memberOfKey(db, key!, now);
  await expect.poll(used).toEqual(now);
  await memberOfKey(db, key!, later(59));
  await memberOfKey(db, key!, later(60));
  await expect.poll(used).toEqual(later(60));
});

test("a key reads while nothing can be written", async () => {
  const { db, rae } = await twoAgencies();
  const { key } = await trpc(db, rae).apiKeys.create({ label: "Sheet" });
  const full: Database = { ...db, transact: () => Promise.reject(unavailable()) };
  expect(await memberOfKey(full, key!, now)).toEqual(rae);
});

test("members see and revoke their own keys, an admin everybody's, another agency none", async () => {
  const { db, rae, max, ada, sol } = await twoAgencies();
  const { id } = await trpc(db, rae).apiKeys.create({ label: "Sheet" });
  const seen = async (actor: typeof rae) => (await trpc(db, actor).apiKeys.list({})).items.map(({ memberName }) => memberName);
  expect([await seen(rae), await seen(max), await seen(ada), await seen({ ...sol, role: "admin" })]).toEqual([["Rae"], [], ["Rae"], []]);
  for (const actor of [max, sol, { ...sol, role: "admin" as const }])
    await expect(trpc(db, actor).apiKeys.revoke({ apiKeyId: id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await trpc(db, ada).apiKeys.revoke({ apiKeyId: id });
  await expect(trpc(db, rae).apiKeys.revoke({ apiKeyId: id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
