import { expect, test } from "vitest";

import { visitorOf } from "#/server/auth/visitor.ts";
import { memberOf } from "#/server/agencies/member-of.ts";

import { call, trpc, twoAgencies } from "../agency.ts";
import { account, cookiesOf, installation, key, origin, password, signIn } from "../auth/people.ts";

const next = "amber ladder quiet tram";
type Db = Awaited<ReturnType<typeof installation>>["db"];
const visit = (db: Db, cookie: string) => visitorOf(db, new Headers({ cookie }), { key, address: origin, now: new Date() });

test("the last admin can be neither demoted nor shut out, also by two at once", async () => {
  const { db, ada, max } = await twoAgencies();
  const admin = trpc(db, ada).members;
  await expect(admin.changeRole({ memberId: ada.memberId, seenVersion: 1, role: "manager" })).rejects.toMatchObject({
    cause: { fields: { role: expect.stringContaining("last admin") } },
  });
  await expect(admin.setStatus({ memberId: ada.memberId, seenVersion: 1, status: "disabled" })).rejects.toMatchObject({
    cause: { fields: { status: expect.stringContaining("last admin") } },
  });
  await admin.changeRole({ memberId: max.memberId, seenVersion: 1, role: "admin" });
  const both = await Promise.allSettled([
    admin.changeRole({ memberId: max.memberId, seenVersion: 2, role: "recruiter" }),
    trpc(db, { ...max, role: "admin" }).members.changeRole({ memberId: ada.memberId, seenVersion: 1, role: "recruiter" }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a new role ends the member's sessions, and is in force at the next sign-in", async () => {
  const { db, rae } = await installation();
  const { userId } = await account(db, "bo@x.test", "manager", "South");
  const cookie = cookiesOf(await signIn(db, "bo@x.test"));
  const bo = (await memberOf(db, userId))!;
  await expect(trpc(db, rae).members.changeRole({ memberId: bo.memberId, seenVersion: 1, role: "admin" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await visit(db, cookie)).not.toBeNull();
  await trpc(db, { ...bo, role: "admin" }).members.changeRole({ memberId: bo.memberId, seenVersion: 1, role: "admin" });
  expect(await visit(db, cookie)).toBeNull();
  expect((await visit(db, cookiesOf(await signIn(db, "bo@x.test"))))?.member?.role).toBe("admin");
});

test("someone shut out is no member any more, though their password still works", async () => {
  const { db, rae } = await installation();
  const { token } = await trpc(db, rae).invitations.create({ email: "nia@x.test", role: "recruiter" });
  await trpc(db, null).invitations.accept({ token: token!, name: "Nia", password: next });
  const cookie = cookiesOf(await signIn(db, "nia@x.test", next));
  const { memberId } = (await visit(db, cookie))!.member!;
  await trpc(db, rae).members.setStatus({ memberId, seenVersion: 1, status: "disabled" });
  expect(await visit(db, cookie)).toBeNull();
  expect((await visit(db, cookiesOf(await signIn(db, "nia@x.test", next))))?.member).toBeNull();
  await trpc(db, rae).members.setStatus({ memberId, seenVersion: 2, status: "active" });
  expect((await visit(db, cookiesOf(await signIn(db, "nia@x.test", next))))?.member).not.toBeNull();
});

test("a password change asks for the old one, ends the other sessions and keeps this one", async () => {
  const { db, rae } = await installation();
  const [here, there] = [cookiesOf(await signIn(db, "rae@x.test")), cookiesOf(await signIn(db, "rae@x.test"))];
  const sessionId = (await visit(db, here))!.sessionId;
  const { createCallerFactory } = await import("#/server/trpc/base.ts");
  const { appRouter } = await import("#/server/trpc/root.ts");
  const caller = createCallerFactory(appRouter)({ db, actor: rae, sessionId, call: call() });
  await expect(caller.account.changePassword({ current: next, password: next })).rejects.toMatchObject({
    cause: { fields: { current: "is not your password" } },
  });
  await expect(caller.account.changePassword({ current: password, password: "seven rivers of tin" })).resolves.toBeUndefined();
  expect([await visit(db, here), await visit(db, there)]).toEqual([expect.anything(), null]);
  expect((await signIn(db, "rae@x.test", "seven rivers of tin")).status).toBe(200);
  expect((await signIn(db, "rae@x.test")).status).toBe(401);
});

test("signing out everywhere ends this session too, and nobody else's", async () => {
  const { db, rae } = await installation();
  await account(db, "bo@x.test", "manager", "South");
  const [mine, theirs] = [cookiesOf(await signIn(db, "rae@x.test")), cookiesOf(await signIn(db, "bo@x.test"))];
  await trpc(db, rae).account.signOutEverywhere();
  expect([await visit(db, mine), await visit(db, theirs)]).toEqual([null, expect.anything()]);
});

test("a member sets their own name, zone and keys; without a zone of their own they read the agency's", async () => {
  const { db, rae } = await twoAgencies();
  const caller = trpc(db, rae);
  expect(await caller.account.me()).toMatchObject({
    name: "Rae",
    timeZone: "Europe/London",
    singleKeys: true,
    agency: { name: "North", visibility: "agency" },
    agencies: [{ name: "North" }],
  });
  await caller.account.update({ seenVersion: 1, timeZone: "America/New_York", singleKeys: false });
  expect(await caller.account.me()).toMatchObject({ name: "Rae", timeZone: "America/New_York", singleKeys: false });
  await expect(caller.account.update({ seenVersion: 1, name: "Eve" })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { current: { name: "Rae", version: 2 } },
  });
  await caller.account.update({ seenVersion: 2, timeZone: null });
  expect((await caller.account.me()).timeZone).toBe("Europe/London");
  await expect(caller.account.update({ seenVersion: 3, timeZone: "EST" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("an admin renames the agency and narrows what its recruiters see", async () => {
  const { db, ada, sol } = await twoAgencies();
  await trpc(db, ada).agency.update({ seenVersion: 1, name: "Far North", visibility: "own" });
  expect((await trpc(db, ada).account.me()).agency).toMatchObject({
    name: "Far North",
    visibility: "own",
    timeZone: "Europe/London",
    version: 2,
  });
  expect((await trpc(db, sol).account.me()).agency).toMatchObject({ name: "South", visibility: "agency" });
  await expect(trpc(db, ada).agency.update({ seenVersion: 1, name: "Again" })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { current: { name: "Far North" } },
  });
});

test("recruiters and managers run neither members nor agency", async () => {
  const { db, rae, max, ada } = await twoAgencies();
  for (const actor of [rae, max]) {
    const caller = trpc(db, actor);
    for (const refused of [
      caller.members.changeRole({ memberId: actor.memberId, seenVersion: 1, role: "admin" }),
      caller.members.setStatus({ memberId: ada.memberId, seenVersion: 1, status: "disabled" }),
      caller.invitations.create({ email: "x@x.test", role: "admin" }),
      caller.invitations.list(),
      caller.agency.update({ seenVersion: 1, name: "Mine" }),
    ])
      await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});

test("a foreign manager and admin find nobody of ours and change nothing", async () => {
  const { db, rae, ada, sol } = await twoAgencies();
  const before = (await trpc(db, ada).members.list({})).items;
  for (const actor of [sol, { ...sol, role: "admin" as const }]) {
    expect((await trpc(db, actor).members.list({})).items.map(({ name }) => name)).toEqual(["Sol"]);
    await expect(trpc(db, actor).members.changeRole({ memberId: rae.memberId, seenVersion: 1, role: "admin" })).rejects.toMatchObject({
      code: actor.role === "admin" ? "NOT_FOUND" : "FORBIDDEN",
    });
    await expect(trpc(db, actor).account.switchAgency({ agencyId: rae.agencyId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
  expect((await trpc(db, ada).members.list({})).items).toEqual(before);
});

test("changing to another of one's agencies sets a cookie, never a right", async () => {
  const { db, rae } = await twoAgencies();
  const reply = new Headers();
  const { createCallerFactory } = await import("#/server/trpc/base.ts");
  const { appRouter } = await import("#/server/trpc/root.ts");
  await createCallerFactory(appRouter)({ db, actor: rae, reply, call: call() }).account.switchAgency({ agencyId: rae.agencyId });
  expect(reply.getSetCookie()).toEqual([`askwell_agency=${rae.agencyId}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax`]);
});
