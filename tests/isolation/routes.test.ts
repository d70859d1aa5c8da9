import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, expect, test } from "vitest";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { createApiKey } from "#/server/agencies/create-api-key.ts";
import { revokeApiKey } from "#/server/agencies/revoke-api-key.ts";
import { updateAgency } from "#/server/agencies/update-agency.ts";

import { call } from "../agency.ts";
import { OPEN_PAGES, ROUTES, type Sent } from "./routes.ts";
import { cookieOf } from "./sessions.ts";
import { AGENCY_MARK, CANDIDATE_MARK, idsOf, leaks, stored, world, type World } from "./world.ts";

const root = join(import.meta.dirname, "../..");
const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" }).map((path) => `app/${path.replaceAll("\\", "/")}`);
const ORIGIN = "http://localhost:3000";

let here: World;
let cookies: Record<"owner" | "stranger" | "foreign", string>;
let marks: string[];

/** The routes open the process's one database: here it is this test's. */
const globals: typeof globalThis & { askwellDatabase?: Database } = globalThis;

beforeAll(async () => {
  here = await world();
  const { db, owner, stranger, foreignManager, admin } = here;
  globals.askwellDatabase = db;
  marks = [AGENCY_MARK, CANDIDATE_MARK, ...(await idsOf(db, owner.agencyId))];
  await updateAgency(db, admin, { seenVersion: 1, visibility: "own" }, call());
  cookies = { owner: await cookieOf(db, owner), stranger: await cookieOf(db, stranger), foreign: await cookieOf(db, foreignManager) };
}, 60_000);

function requestOf({ method, path, body, type = "application/json" }: Sent, headers: Record<string, string> = {}): Request {
  const payload = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  return new Request(`${ORIGIN}${path}`, {
    method,
    headers: { origin: ORIGIN, host: "localhost:3000", "content-type": type, ...headers },
    ...payload,
  });
}

test("every route file is known, and every page is open on purpose or lies under the desk", () => {
  expect(Object.keys(ROUTES).sort()).toEqual(files.filter((path) => path.endsWith("/route.ts") || path.endsWith("/route.tsx")).sort());
  const pages = files.filter((path) => path.endsWith("/page.tsx") && !path.startsWith("app/(desk)/"));
  expect(pages.sort()).toEqual(OPEN_PAGES);
  expect(readFileSync(join(root, "app/(desk)/layout.tsx"), "utf8")).toMatch(/^ {2}await askToSignIn\(\);$/m);
});

test.each(Object.entries(ROUTES))("%s keeps to its callers", async (_file, route) => {
  const { db, owner } = here;
  const sent = await route.sent(here);
  const before = await stored(db, owner.agencyId);
  for (const name of ["nobody", "foreign", "stranger"] as const) {
    const response = await route.answer(requestOf(sent, name === "nobody" ? {} : { cookie: cookies[name] }));
    const text = await response.text();
    expect(response.status, name).toBe(route[name]);
    expect(leaks(text, name === "stranger" ? [CANDIDATE_MARK] : marks, sent), `${name} reads`).toEqual([]);
  }
  expect(await stored(db, owner.agencyId), "someone refused changed something").toBe(before);
  cookies = { ...cookies, foreign: await anew("foreignManager"), stranger: await anew("stranger") };
  expect((await route.answer(requestOf(sent, { cookie: cookies.owner }))).status, "owner").toBe(route.owner);
  cookies = { ...cookies, owner: await anew("owner") };
});

const anew = (name: "foreignManager" | "stranger" | "owner"): Promise<string> => cookieOf(here.db, here[name]);

test.each(Object.entries(ROUTES).filter(([, route]) => route.owner === 200))(
  "%s takes no change from another site",
  async (_file, route) => {
    const sent = await route.sent(here);
    if (sent.method === "GET") return;
    const before = await stored(here.db, here.owner.agencyId);
    for (const origin of ["https://evil.example", "null"]) {
      expect((await route.answer(requestOf(sent, { cookie: cookies.owner, origin }))).status).toBe(403);
    }
    expect(await stored(here.db, here.owner.agencyId)).toBe(before);
  },
);

test("over the API a key reads its own agency only, and a revoked one nothing", async () => {
  const { db, owner, foreignManager, stranger, candidate } = here;
  const keyOf = async (actor: Member) => createApiKey(db, actor, { label: "Test" }, call());
  const [mine, theirs, strangers, revoked] = [await keyOf(owner), await keyOf(foreignManager), await keyOf(stranger), await keyOf(owner)];
  await revokeApiKey(db, owner, { apiKeyId: revoked.id }, call());
  const { GET } = await import("#/app/api/v1/[...path]/route.ts");
  const ask = (key: string | null) =>
    GET(requestOf({ method: "GET", path: `/api/v1/candidates/${candidate.id}` }, { authorization: `Bearer ${key}` }));
  const answers = [await ask(theirs.key), await ask(strangers.key), await ask(revoked.key)];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 401]);
  for (const answer of answers) expect(leaks(await answer.text(), marks, candidate.id)).toEqual([]);
  expect((await ask(mine.key)).status).toBe(200);
});
