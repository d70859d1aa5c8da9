import { uuidv7 } from "#/db/uuid.ts";
import type { Database } from "#/db/database.ts";
import { setUpAgency } from "#/server/agencies/setup.ts";
import { makeAccount } from "#/server/auth/accounts.ts";
import { createAuth } from "#/server/auth/auth.ts";
import { hashPassword } from "#/server/auth/password.ts";
import { handleSignIn } from "#/server/auth/sign-in.ts";
import { system, type Member, type Role } from "#/db/actor.ts";

import { call } from "../agency.ts";
import { freshDatabase } from "../database.ts";

export const key = "0123456789abcdef".repeat(4);
export const origin = "http://localhost:3000";
export const password = "violet kettle under snow";

let hashed: Promise<string> | undefined;

/** An account that can sign in, as the member of a new agency. */
export async function account(db: Database, email: string, role: Role = "admin", agencyName = "North") {
  const passwordHash = await (hashed ??= hashPassword(password));
  const userId = await db.transact(system("test"), { action: "test", input: null, now: new Date() }, ({ tx }) =>
    makeAccount(tx, { name: "Rae", email, passwordHash }, call({ now: new Date() })),
  );
  const { actors } = await setUpAgency(
    db,
    { agencyName, timeZone: "Europe/London", people: [{ userId, name: "Rae", email, role }] },
    call(),
  );
  return { userId, member: actors[0] as Member };
}

export async function installation(email = "rae@x.test", role: Role = "admin") {
  const fresh = await freshDatabase();
  const { userId, member } = await account(fresh.db, email, role);
  return { ...fresh, userId, rae: member, auth: createAuth(fresh.db, key, origin) };
}

interface Post {
  body?: unknown;
  headers?: Record<string, string>;
  now?: Date;
  address?: string;
}

/** Posts to a door of the sign-in route, as a browser on our own page would unless `headers` say otherwise. */
export function post(
  db: Database,
  path: string,
  { body = {}, headers = {}, now = new Date(), address = origin }: Post = {},
): Promise<Response> {
  const request = new Request(`${address}/api/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address, host: new URL(address).host, ...headers },
    body: JSON.stringify(body),
  });
  return handleSignIn(request, path, { db, auth: createAuth(db, key, address), key, now });
}

export const signIn = (db: Database, email: string, given = password, more: Post = {}) =>
  post(db, "sign-in/email", { body: { email, password: given }, ...more });

export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
export const strange = (): string => `${uuidv7()}@x.test`;
