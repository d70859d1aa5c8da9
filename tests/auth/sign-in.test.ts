import { expect, test } from "vitest";

import { signIn } from "#/db/schema.ts";
import { system } from "#/db/actor.ts";
import { memberOf, setUpAgency } from "#/server/agencies/setup.ts";
import { createAuth } from "#/server/auth/auth.ts";
import { hashPassword } from "#/server/auth/password.ts";

import { add, call } from "../agency.ts";
import { freshDatabase } from "../database.ts";

const email = "rae@x.test";
const password = "correct horse battery";

async function signedUp() {
  const { db } = await freshDatabase();
  const auth = createAuth(db, "0123456789abcdef".repeat(4), "http://localhost:3000");
  const { internalAdapter } = await auth.$context;
  const user = await internalAdapter.createUser({ name: "Rae", email, emailVerified: true }, { method: "admin" });
  await internalAdapter.linkAccount({ userId: user.id, providerId: "credential", accountId: user.id, password: await hashPassword(password) });
  const { actors } = await setUpAgency(db, { agencyName: "North", timeZone: "Europe/London", people: [{ userId: user.id, name: "Rae", email, role: "recruiter" }] }, call());
  return { db, auth, rae: actors[0]! };
}

test("a member signs in while others write, and the session leads to the member", async () => {
  const { db, auth, rae } = await signedUp();
  const [{ headers }] = await Promise.all([
    auth.api.signInEmail({ body: { email, password }, returnHeaders: true }),
    ...Array.from({ length: 20 }, (_, n) => add(db, rae, `Person ${n}`)),
  ]);
  const cookie = headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
  const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
  expect(await memberOf(db, session!.user.id)).toEqual(rae);
  await auth.api.signOut({ headers: new Headers({ cookie }) });
  expect(await auth.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
});

test("a wrong password and an unknown address look alike", async () => {
  const { auth } = await signedUp();
  const refusal = (body: { email: string; password: string }) => auth.api.signInEmail({ body }).catch((error: unknown) => error);
  const [wrong, unknown] = [await refusal({ email, password: "wrong horse battery" }), await refusal({ email: "who@x.test", password })];
  expect(wrong).toMatchObject({ statusCode: 401, body: { code: "INVALID_EMAIL_OR_PASSWORD" } });
  expect(unknown).toMatchObject({ statusCode: 401, body: { code: "INVALID_EMAIL_OR_PASSWORD" } });
});

test("tries are counted in the database", async () => {
  const { db, auth } = await signedUp();
  const post = () => auth.handler(new Request("http://localhost:3000/api/auth/sign-in/email", {
    method: "POST", headers: { "content-type": "application/json", origin: "http://localhost:3000", "x-forwarded-for": "203.0.113.9" },
    body: JSON.stringify({ email, password: "wrong horse battery" }),
  }));
  const statuses: number[] = [];
  for (let n = 0; n < 5; n += 1) statuses.push((await post()).status);
  expect(statuses).toContain(429);
  const [row] = await db.read(system("test"), (tx) => tx.select().from(signIn.rateLimit));
  expect(row!.count).toBeGreaterThan(2);
});
