import { afterEach, expect, test, vi } from "vitest";

import { memberOf } from "#/server/agencies/member-of.ts";
import { agencyCookie } from "#/server/auth/cookies.ts";
import { visitorOf } from "#/server/auth/visitor.ts";
import { openDatabase } from "#/db/open.ts";
import { eq } from "drizzle-orm";
import { system } from "#/db/actor.ts";
import { members, signIn as tables } from "#/db/schema.ts";

import { add } from "../agency.ts";
import { asApp, auditKey } from "../database.ts";
import { account, cookiesOf, installation, key, origin, password, post, signIn, strange } from "./people.ts";

afterEach(() => vi.unstubAllEnvs());
const visit = (db: Parameters<typeof visitorOf>[0], cookie: string, address = origin, now = new Date()) =>
  visitorOf(db, new Headers({ cookie }), { key, address, now });
const wrong = "violet kettle under rain";

test("a member signs in while others write, and the session leads to the member until they sign out", async () => {
  const { db, rae } = await installation();
  const [response] = await Promise.all([signIn(db, "rae@x.test"), ...Array.from({ length: 20 }, (_, n) => add(db, rae, `Person ${n}`))]);
  const cookie = cookiesOf(response);
  expect((await visit(db, cookie))?.member).toEqual(rae);
  expect((await post(db, "sign-out", { headers: { cookie } })).status).toBe(200);
  expect(await visit(db, cookie)).toBeNull();
});

test("the answer to a sign-in shows the session's token to no script", async () => {
  const { db } = await installation();
  const response = await signIn(db, "rae@x.test");
  expect(await response.json()).toEqual({ ok: true });
  expect(response.headers.getSetCookie().join()).toMatch(/^askwell=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax/);
});

test("over TLS the cookie is a __Host- one, and a plain one is not taken for it", async () => {
  const { db } = await installation();
  vi.stubEnv("ASKWELL_URL", "https://desk.example");
  const response = await signIn(db, "rae@x.test", password, { address: "https://desk.example" });
  const set = response.headers.getSetCookie().find((one) => one.startsWith("__Host-askwell="))!;
  expect(set).toMatch(/; Path=\/;/);
  expect(set).toMatch(/; Secure/);
  expect(set).toMatch(/; HttpOnly/);
  expect(set).not.toMatch(/Domain/);
  const cookie = set.split(";")[0]!;
  expect((await visit(db, cookie, "https://desk.example"))?.member).not.toBeNull();
  expect(await visit(db, cookie.replace("__Host-", ""), "https://desk.example")).toBeNull();
  expect(response.headers.getSetCookie().every((one) => /; Secure/.test(one))).toBe(true);
});

test("each sign-in gives a new token, and the one signed in with before ends", async () => {
  const { db } = await installation();
  const first = cookiesOf(await signIn(db, "rae@x.test"));
  const second = cookiesOf(await signIn(db, "rae@x.test", password, { headers: { cookie: first } }));
  expect(second).not.toBe(first);
  expect(await visit(db, first)).toBeNull();
  expect(await visit(db, second)).not.toBeNull();
});

test.each([
  ["another token", (cookie: string) => `${cookie.slice(0, 30)}x${cookie.slice(31)}`],
  ["a forged signature", (cookie: string) => cookie.replace(/\.(.)/, (_all, first: string) => `.${first === "A" ? "B" : "A"}`)],
  ["no signature", (cookie: string) => cookie.split(".")[0]!],
  ["markup", () => "askwell=<script>.%%%"],
  ["nothing", () => ""],
])("a cookie with %s is nobody's", async (_what, spoil) => {
  const { db } = await installation();
  expect(await visit(db, spoil(cookiesOf(await signIn(db, "rae@x.test"))))).toBeNull();
});

test("a session ends by itself, and looking at it writes nothing", async () => {
  const { db } = await installation();
  const cookie = cookiesOf(await signIn(db, "rae@x.test"));
  const rows = () => db.read(system("test"), (tx) => tx.select().from(tables.session));
  const before = await rows();
  expect(await visit(db, cookie, origin, new Date(Date.now() + 13 * 86_400_000))).not.toBeNull();
  expect(await visit(db, cookie, origin, new Date(Date.now() + 15 * 86_400_000))).toBeNull();
  expect(await rows()).toEqual(before);
});

test("a wrong password and an unknown address look alike, also in what they cost", async () => {
  const { db } = await installation();
  const timed = async (email: string) => {
    const start = performance.now();
    const response = await signIn(db, email, wrong);
    return {
      status: response.status,
      body: await response.text(),
      cookies: response.headers.getSetCookie(),
      ms: performance.now() - start,
    };
  };
  await timed(strange());
  const [known, unknown] = [await timed("rae@x.test"), await timed(strange())];
  expect({ ...known, ms: 0 }).toEqual({ ...unknown, ms: 0 });
  expect(known).toMatchObject({ status: 401, cookies: [] });
  expect(unknown.ms).toBeGreaterThan(known.ms / 4); // both derive a key; without it a refusal takes a tenth
});

test.each([
  ["an account", "rae@x.test"],
  ["an unknown address", "nobody@x.test"],
])("%s gets ten tries in fifteen minutes, and the eleventh waits, right or wrong", async (_what, email) => {
  const { db } = await installation();
  const now = new Date();
  const statuses: number[] = [];
  for (let n = 0; n < 10; n += 1) statuses.push((await signIn(db, email, wrong, { now })).status);
  expect(statuses).toEqual(Array.from({ length: 10 }, () => 401));
  const late = await signIn(db, email.toUpperCase(), password, { now: new Date(now.getTime() + 14 * 60_000) });
  expect(late.status).toBe(429);
  expect(Number(late.headers.get("retry-after"))).toBeLessThanOrEqual(60);
  expect((await signIn(db, email, password, { now: new Date(now.getTime() + 16 * 60_000) })).status).toBe(
    email.startsWith("rae") ? 200 : 401,
  );
});

test("tries sent at once are counted one by one", async () => {
  const { db } = await installation();
  const statuses = await Promise.all(Array.from({ length: 14 }, () => signIn(db, "rae@x.test", wrong).then((one) => one.status)));
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
});

test("a restart forgets no try, and a success does", async () => {
  const { db, url } = await installation();
  for (let n = 0; n < 10; n += 1) await signIn(db, "rae@x.test", wrong);
  await db.close();
  const again = openDatabase(asApp(url), { auditKey, strict: true, report: () => {} });
  expect((await signIn(again, "rae@x.test")).status).toBe(429);
  await account(again, "bo@x.test", "admin", "South");
  for (let round = 0; round < 2; round += 1) {
    for (let n = 0; n < 8; n += 1) await signIn(again, "bo@x.test", wrong);
    expect((await signIn(again, "bo@x.test")).status).toBe(200);
  }
  await again.close();
});

test("an address header counts only behind a trusted proxy, and then only the proxy's own entry", async () => {
  const { db } = await installation();
  vi.stubEnv("ASKWELL_TRUST_PROXY", "1");
  const from = (forwarded: string) =>
    signIn(db, strange(), wrong, { headers: { "x-forwarded-for": forwarded }, now: new Date() }).then((one) => one.status);
  const statuses = await Promise.all(Array.from({ length: 62 }, (_, n) => from(`198.51.100.${n}, 203.0.113.9`)));
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  expect(await from("203.0.113.9, 203.0.113.10")).toBe(401);
  vi.unstubAllEnvs();
  expect(await from("203.0.113.9")).toBe(401);
});

test.each([
  "sign-up/email",
  "get-session",
  "update-user",
  "change-email",
  "delete-user",
  "forget-password",
  "request-password-reset",
  "reset-password",
  "list-sessions",
  "revoke-sessions",
  "sign-in/social",
  "link-social",
  "error",
  "ok",
  "sign-in",
  "",
  "sign-in/email/",
  "../auth/sign-up/email",
])("the library's address %j is shut", async (path) => {
  const { db } = await installation();
  expect((await post(db, path, { body: { email: "x@x.test", password, name: "X" } })).status).toBe(404);
});

test.each([
  ["another origin", { origin: "https://evil.example" }, 403],
  ["an unknown origin", { origin: "null" }, 403],
  ["no JSON", { "content-type": "text/plain" }, 415],
  ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
])("a sign-in from %s is refused before anything is counted", async (_what, headers, status) => {
  const { db } = await installation();
  const response = await signIn(db, "rae@x.test", password, { headers });
  expect([response.status, response.headers.getSetCookie()]).toEqual([status, []]);
  expect(await db.read(system("test"), (tx) => tx.select().from(tables.rateLimit))).toEqual([]);
});

test.each([
  [{ email: "rae@x.test" }],
  [{ email: 7, password }],
  [{ email: "rae@x.test", password, callbackURL: "https://evil.example" }],
  [{ email: "rae@x.test", password: "x".repeat(5_000) }],
  ["[]"],
])("a sign-in that says %j is refused", async (body) => {
  const { db } = await installation();
  expect((await post(db, "sign-in/email", { body })).status).toBe(400);
});

test("someone in two agencies is at the one they chose, if it has them", async () => {
  const { db, userId, rae } = await installation();
  const other = await account(db, "bo@x.test", "manager", "South");
  await db.transact(system("test", other.member.agencyId), { action: "test", input: null, now: new Date() }, async ({ tx, audit }) => {
    await tx.update(members).set({ userId }).where(eq(members.id, other.member.memberId));
    audit({ entity: "member", entityId: other.member.memberId });
  });
  const cookie = cookiesOf(await signIn(db, "rae@x.test"));
  const at = async (agencyId: string) => (await visit(db, `${cookie}; ${agencyCookie(agencyId, origin).split(";")[0]}`))?.member;
  expect(await at(other.member.agencyId)).toEqual(other.member);
  expect(await at(rae.agencyId)).toEqual(rae);
  expect(await at(crypto.randomUUID())).toEqual(rae);
  expect(await memberOf(db, userId, other.member.agencyId)).toEqual(other.member);
});
