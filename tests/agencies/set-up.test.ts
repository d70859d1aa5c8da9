import { expect, test } from "vitest";

import { system } from "#/db/actor.ts";
import { members, signIn as tables } from "#/db/schema.ts";
import { makeSetupLink } from "#/server/agencies/setup-link.ts";

import { call, trpc } from "../agency.ts";
import { signIn } from "../auth/people.ts";
import { freshDatabase } from "../database.ts";

const password = "amber ladder quiet tram";
const input = {
  agencyName: "Fernhill Search",
  timeZone: "Europe/London",
  name: "Maren Holt",
  email: "Maren@Fernhill.example",
  password,
  sampleData: false,
};

async function printed() {
  const { db } = await freshDatabase();
  return { db, token: (await makeSetupLink(db, call()))! };
}

test("the link makes the agency and its one admin, who can sign in, and is then used up", async () => {
  const { db, token } = await printed();
  const { setUp } = trpc(db, null);
  expect(await setUp.look({ token })).toEqual({ works: true });
  await setUp.create({ ...input, token });
  expect((await signIn(db, "maren@fernhill.example", password)).status).toBe(200);
  expect(await setUp.look({ token })).toEqual({ works: false });
  await expect(setUp.create({ ...input, email: "eve@x.test", token })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await makeSetupLink(db, call())).toBeNull();
});

test("followed by many at once, it makes exactly one admin", async () => {
  const { db, token } = await printed();
  const ends = await Promise.allSettled(
    Array.from({ length: 5 }, (_, n) => trpc(db, null).setUp.create({ ...input, email: `p${n}@x.test`, token })),
  );
  expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const [people, accounts] = await db.read(system("test"), async (tx) => [
    await tx.select().from(members),
    await tx.select().from(tables.user),
  ]);
  expect([people.map(({ role }) => role), accounts.length]).toEqual([["admin"], 1]);
});

test("a wrong link and one overtaken by a newer print do nothing", async () => {
  const { db, token } = await printed();
  await makeSetupLink(db, call());
  for (const bad of [token, "x".repeat(43), ""]) {
    expect(await trpc(db, null).setUp.look({ token: bad })).toEqual({ works: false });
    await expect(trpc(db, null).setUp.create({ ...input, token: bad })).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});

test.each([
  ["eleven characters", { password: "amber quiet" }, "password"],
  ["a common one", { password: "Password2024!" }, "password"],
  ["the agency's name", { password: "fernhillsearch1" }, "password"],
  ["an abbreviation for a zone", { timeZone: "EST" }, "timeZone"],
  ["no address", { email: "maren" }, "email"],
  ["a name of 1 MB", { name: "x".repeat(1_000_000) }, "name"],
])("refuses %s beside its field, and the link still works", async (_why, change, field) => {
  const { db, token } = await printed();
  const refusal: unknown = await trpc(db, null)
    .setUp.create({ ...input, ...change, token })
    .catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: "BAD_REQUEST", cause: { issues: [{ path: [field] }] } });
  expect(await trpc(db, null).setUp.look({ token })).toEqual({ works: true });
});
