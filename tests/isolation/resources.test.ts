import { beforeAll, expect, test } from "vitest";

import type { Member } from "#/db/actor.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { createApiKey } from "#/server/agencies/create-api-key.ts";
import { memberOfKey } from "#/server/agencies/member-of-key.ts";
import { revokeApiKey } from "#/server/agencies/revoke-api-key.ts";
import { dispatch } from "#/server/rest/dispatch.ts";
import { readJson } from "#/server/rest/json.ts";
import { ROUTES } from "#/server/rest/routes.ts";

import { call } from "../agency.ts";
import { RESOURCES, type Resource } from "./resources.ts";
import { AGENCY_MARK, CANDIDATE_MARK, idsOf, leaks, stored, world, type World } from "./world.ts";

const INSIDERS = ["owner", "stranger", "recruiter", "manager", "admin"] as const;
const OUTSIDERS = ["foreignManager", "foreignAdmin"] as const;

interface Sent {
  path: string;
  body: unknown;
}
interface Answer {
  status: number;
  text: string;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const listed = Object.entries(RESOURCES);
const changing = listed.filter(([name]) => !name.startsWith("GET "));

const sentOf = ({ path, body }: Resource, here: World): Sent => ({ path: path(here), body: body?.(here) });
/** The same request about things that nobody has. */
const ofNothing = (sent: Sent): Sent => JSON.parse(JSON.stringify(sent).replace(ID, () => uuidv7())) as Sent;

/** Sends as the dispatcher gets it; a key is a caller's name, or a real one that the database knows. */
async function send(here: World, name: string, resource: Resource, key: string | null, sent: Sent): Promise<Answer> {
  const version = resource.version?.(here);
  const request = new Request(`http://localhost:3000/api/v1${sent.path}`, {
    method: name.split(" ")[0] ?? "",
    headers: {
      "content-type": "application/json",
      ...(key !== null && { authorization: `Bearer ${key}` }),
      ...(version !== undefined && { "if-match": `"${version}"` }),
    },
    ...(sent.body !== undefined && { body: JSON.stringify(sent.body) }),
  });
  const { now, newId } = call();
  const callers: Record<string, Member> = Object.fromEntries([...INSIDERS, ...OUTSIDERS].map((one) => [one, here[one]]));
  const response = await dispatch(request, {
    db: here.db,
    now: () => now,
    newId,
    memberOfKey: async (given) => callers[given] ?? memberOfKey(here.db, given, now),
    spend: async () => {},
    readJson,
    report: (error) => console.error(error),
  });
  return { status: response.status, text: await response.text() };
}

let shared: World;
let revoked: string;
let marks: string[];
beforeAll(async () => {
  shared = await world();
  const { db, admin } = shared;
  const key = await createApiKey(db, admin, { label: "Given away" }, call());
  await revokeApiKey(db, admin, { apiKeyId: key.id }, call());
  revoked = key.key ?? "";
  marks = [AGENCY_MARK, CANDIDATE_MARK, ...(await idsOf(db, admin.agencyId))];
}, 60_000);

test("every route of the API is listed, and none that is gone", () => {
  const routes = ROUTES.map(({ method, path }) => `${method} ${path}`).sort();
  expect([...new Set(Object.keys(RESOURCES).map((name) => name.replace(/ #.*/, "")))].sort()).toEqual(routes);
});

test.each(listed)("%s gives nothing to nobody, to a revoked key and to another agency, and changes nothing", async (name, resource) => {
  const { db, admin } = shared;
  const sent = sentOf(resource, shared);
  const before = await stored(db, admin.agencyId);
  for (const key of [null, "askw_nobody", revoked]) {
    const answer = await send(shared, name, resource, key, sent);
    expect(answer.status, String(key)).toBe(401);
    expect(leaks(answer.text, marks), "without a key").toEqual([]);
  }
  for (const key of OUTSIDERS) {
    const answer = await send(shared, name, resource, key, sent);
    expect(leaks(answer.text, marks, sent), key).toEqual([]);
    if (resource.about === "none") continue;
    if (!resource.empty) expect(answer.status, key).toBe(404);
    expect(answer, `${key}: a foreign id and a missing one`).toEqual(await send(shared, name, resource, key, ofNothing(sent)));
  }
  expect(await stored(db, admin.agencyId), "someone refused changed something").toBe(before);
});

test.each(listed)("%s shows a recruiter under “own” nothing of another's candidate", async (name, resource) => {
  if (resource.about !== "candidate" && !name.startsWith("GET ")) return;
  const sent = sentOf(resource, shared);
  const before = await stored(shared.db, shared.admin.agencyId);
  const answer = await send(shared, name, resource, "stranger", sent);
  expect(leaks(answer.text, [CANDIDATE_MARK, shared.candidate.id, shared.submission.id, shared.held.id], sent)).toEqual([]);
  if (resource.about === "candidate") {
    if (!resource.empty) expect(answer.status).toBe(404);
    expect(answer).toEqual(await send(shared, name, resource, "stranger", ofNothing(sent)));
  } else expect(answer.status).toBe(200);
  expect(await stored(shared.db, shared.admin.agencyId)).toBe(before);
});

/** Without these two a wrong line in the table would pass as a refusal. */
test.each(listed.filter(([name]) => name.startsWith("GET ")))("%s answers everybody who may", async (name, resource) => {
  for (const key of ["owner", "recruiter", "manager", "admin"] as const) {
    const answer = await send(shared, name, resource, key, sentOf(resource, shared));
    expect(answer.status, key).toBe(200);
    if (resource.counts) expect(answer.text, `${key} reads something`).toContain(resource.counts);
    else expect(leaks(answer.text, marks), `${key} reads something`).not.toEqual([]);
  }
});

test.each(changing)(
  "%s does its work for those who may",
  async (name, resource) => {
    for (const key of ["recruiter", "manager", "admin"] as const) {
      const here = await world();
      const { status, text } = await send(here, name, resource, key, sentOf(resource, here));
      expect([200, 201, 204], `${key}: ${text}`).toContain(status);
    }
  },
  60_000,
);
