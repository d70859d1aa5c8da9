import { expect, test } from "vitest";

import { system } from "#/db/actor.ts";
import { invitations } from "#/db/schema.ts";

import { call, trpc } from "../agency.ts";
import { account, installation, password, signIn } from "../auth/people.ts";

const chosen = "amber ladder quiet tram";
const DAY = 86_400_000;

async function invited(email = "new@x.test") {
  const { db, rae, ...rest } = await installation();
  const { id, token } = await trpc(db, rae).invitations.create({ email, role: "recruiter" });
  return { db, rae, ...rest, invitationId: id, token: token! };
}

test("someone invited chooses a password, joins with the role they were invited for, and signs in", async () => {
  const { db, rae, token } = await invited();
  expect(await trpc(db, null).invitations.look({ token })).toEqual({
    agencyName: "North",
    email: "new@x.test",
    role: "recruiter",
    hasAccount: false,
  });
  expect(await trpc(db, null).invitations.accept({ token, name: "Nia", password: chosen })).toEqual({
    email: "new@x.test",
    role: "recruiter",
  });
  expect((await signIn(db, "new@x.test", chosen)).status).toBe(200);
  expect((await trpc(db, rae).members.list({})).items).toMatchObject([
    { name: "Rae" },
    { name: "Nia", role: "recruiter", status: "active" },
  ]);
});

test("someone with an account proves its password and is then in two agencies", async () => {
  const { db, token } = await invited("bo@x.test");
  const other = await account(db, "bo@x.test", "manager", "South");
  const accept = (given: string) => trpc(db, null).invitations.accept({ token, password: given });
  await expect(accept(chosen)).rejects.toMatchObject({ code: "BAD_REQUEST", cause: { fields: { password: expect.any(String) } } });
  await accept(password);
  expect((await trpc(db, other.member).account.me()).agencies.map(({ name }) => name)).toEqual(["South", "North"]);
  expect((await signIn(db, "bo@x.test", chosen)).status).toBe(401);
});

test("guessing the password through an invitation counts like guessing at sign-in", async () => {
  const { db, token } = await invited("bo@x.test");
  await account(db, "bo@x.test", "manager", "South");
  const accept = () => trpc(db, null).invitations.accept({ token, password: chosen });
  for (let n = 0; n < 10; n += 1) await expect(accept()).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(accept()).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
});

test("a used, revoked, expired, overtaken and invented link look alike", async () => {
  const used = await invited();
  await trpc(used.db, null).invitations.accept({ token: used.token, name: "Nia", password: chosen });
  const revoked = await invited();
  await trpc(revoked.db, revoked.rae).invitations.revoke({ invitationId: revoked.invitationId });
  const overtaken = await invited();
  await trpc(overtaken.db, overtaken.rae).invitations.create({ email: "new@x.test", role: "manager" });
  const expired = await invited();

  const tries = [
    { db: used.db, token: used.token, later: 0 },
    { db: revoked.db, token: revoked.token, later: 0 },
    { db: overtaken.db, token: overtaken.token, later: 0 },
    { db: expired.db, token: expired.token, later: 7 * DAY },
    { db: expired.db, token: "x".repeat(43), later: 0 },
  ];
  const said = (error: unknown) => error instanceof Error && { message: error.message, code: "code" in error && error.code };
  const refusals = await Promise.all(
    tries.map(async ({ db, token, later }) => {
      const { invitations: caller } = trpc(db, null, { now: new Date(call().now.getTime() + later) });
      return [await caller.look({ token }).catch(said), await caller.accept({ token, name: "Eve", password: chosen }).catch(said)];
    }),
  );
  for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
  expect(refusals[0]![0]).toEqual({ code: "NOT_FOUND", message: "no such invitation" });
  const late = trpc(expired.db, null, { now: new Date(call().now.getTime() + 7 * DAY - 1) });
  expect(await late.invitations.look({ token: expired.token })).toMatchObject({ agencyName: "North" });
});

test("of two who use the same link at once, one joins", async () => {
  const { db, rae, token } = await invited();
  const accept = (name: string) => trpc(db, null).invitations.accept({ token, name, password: chosen });
  const ends = await Promise.allSettled([accept("Nia"), accept("Eve")]);
  expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await trpc(db, rae).members.list({})).items).toHaveLength(2);
});

test("only the hash of a link is stored, and a replayed request does not show it again", async () => {
  const { db, rae } = await installation();
  const make = () => trpc(db, rae, { idempotencyKey: "once" }).invitations.create({ email: "new@x.test", role: "recruiter" });
  const [first, again] = [await make(), await make()];
  expect(first.token).toMatch(/^[\w-]{43}$/);
  expect(again).toEqual({ ...first, token: null });
  const stored = await db.read(system("test"), (tx) => tx.select().from(invitations));
  expect(stored).toHaveLength(1);
  expect(JSON.stringify(stored)).not.toContain(first.token);
});

test.each([
  ["short", "tiny tram"],
  ["common", "password12345"],
  ["with their own address", "new-person-1"],
])("a password that is %s is refused beside its field, and the link still works", async (_why, weak) => {
  const { db, token } = await invited("new.person@x.test");
  await expect(trpc(db, null).invitations.accept({ token, name: "Nia", password: weak })).rejects.toMatchObject({
    code: "BAD_REQUEST",
    cause: { fields: { password: expect.any(String) } },
  });
  await trpc(db, null).invitations.accept({ token, name: "Nia", password: chosen });
});

test("a member cannot be invited again", async () => {
  const { db, rae } = await installation();
  await expect(trpc(db, rae).invitations.create({ email: "Rae@X.test", role: "recruiter" })).rejects.toMatchObject({
    cause: { fields: { email: "is a member already" } },
  });
});
