import { z } from "zod";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import type { Call } from "../call.ts";
import { present } from "./present.ts";
import { HttpRefusal, problemOf, problemResponse } from "./problem.ts";
import type { Method, Route } from "./route.ts";
import { ROUTES } from "./routes.ts";

const PREFIX = "/api/v1";

/** What the outside world lends to the API; the route handler fills it in, tests their own. */
export interface Surroundings {
  db: Database;
  now(): Date;
  newId(): string;
  memberOfKey(key: string): Promise<Member | null>;
  /** Throws LIMITED when this key has asked too often. */
  spend(key: string): Promise<void>;
  readJson(request: Request): Promise<unknown>;
  report(error: unknown): void;
}

/** Answers one request to /api/v1. Never throws: whatever goes wrong becomes problem JSON. */
export async function dispatch(request: Request, around: Surroundings): Promise<Response> {
  const versioned = request.headers.has("if-match");
  try {
    const url = new URL(request.url);
    const actor = await signedInBy(request, around);
    const { route, ids } = find(request.method, url.pathname.slice(PREFIX.length));
    const answer = await route.run({
      db: around.db,
      actor,
      call: callOf(request, around),
      ids,
      query: queryOf(url, route),
      body: route.body ? await around.readJson(request) : undefined,
      seenVersion: versionIn(request, route),
    });
    return answerOf(route, answer);
  } catch (error) {
    const problem = problemOf(error, versioned, present);
    if (problem.status === 500) around.report(error);
    return problemResponse(problem);
  }
}

async function signedInBy(request: Request, around: Surroundings): Promise<Member> {
  const key = /^Bearer (\S{1,200})$/.exec(request.headers.get("authorization") ?? "")?.[1];
  if (key) await around.spend(key);
  const actor = key ? await around.memberOfKey(key) : null;
  if (!actor)
    throw new HttpRefusal(401, "UNAUTHENTICATED", "send a valid API key as Authorization: Bearer KEY", { "www-authenticate": "Bearer" });
  return actor;
}

function find(method: string, path: string): { route: Route; ids: Record<string, string> } {
  const found = ROUTES.map((route) => ({ route, ids: match(route.path, path) })).filter((one) => one.ids !== null);
  const exact = found.find(({ route }) => route.method === method);
  if (exact?.ids) return { route: exact.route, ids: exact.ids };
  if (found.length === 0) throw new HttpRefusal(404, "NOT_FOUND", "there is nothing at this address");
  const allow = found.map(({ route }) => route.method).join(", ");
  throw new HttpRefusal(405, "METHOD_NOT_ALLOWED", `use ${allow} here`, { allow });
}

/** The ids in a path, or null when it is another path. A malformed id cannot exist, so it is simply not found. */
function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const ids: Record<string, string> = {};
  for (const [n, part] of wanted.entries()) {
    const value = given[n] ?? "";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name ? !fits(name, value) : part !== value) return null;
    if (name) ids[name] = value.toLowerCase();
  }
  return ids;
}

/** `{id}` takes a UUID, `{topic}` a topic of the checklist. */
const fits = (name: string, value: string) => (name === "topic" ? /^[a-z_.]{1,60}$/.test(value) : z.uuid().safeParse(value).success);

function queryOf(url: URL, route: Route): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [key, value] of url.searchParams) {
    if (!route.query || key in query)
      throw new HttpRefusal(422, "INVALID", route.query ? `${key} is given twice` : `${key} is not a parameter here`);
    query[key] = value;
  }
  return query;
}

const matchHeader = z.string().regex(/^"[1-9]\d{0,8}"$/);

function versionIn(request: Request, route: Route): number | undefined {
  const header = request.headers.get("if-match");
  if (route.ifMatch === "unused") return undefined;
  if (header === null && route.ifMatch === "optional") return undefined;
  if (header === null) throw new HttpRefusal(428, "VERSION_NEEDED", 'send If-Match: "VERSION" with the version you saw');
  if (!matchHeader.safeParse(header).success) throw new HttpRefusal(422, "INVALID", 'If-Match is a version in quotes, as in "3"');
  return Number(header.slice(1, -1));
}

function callOf(request: Request, around: Surroundings): Call {
  const idempotencyKey = request.headers.get("idempotency-key") ?? undefined;
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey))
    throw new HttpRefusal(422, "INVALID", "Idempotency-Key is 1 to 200 visible characters");
  return { now: around.now(), newId: around.newId, ...(idempotencyKey !== undefined && changes(request.method) && { idempotencyKey }) };
}

const changes = (method: string): method is Exclude<Method, "GET"> => method !== "GET";

function answerOf(route: Route, answer: unknown): Response {
  const headers = { "content-type": "application/json", "cache-control": "no-store", ...etagOf(answer) };
  if (answer === undefined) return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  return new Response(JSON.stringify(present(answer)), { status: route.status, headers });
}

function etagOf(answer: unknown): Record<string, string> {
  const version = typeof answer === "object" && answer !== null && "version" in answer ? answer.version : undefined;
  return typeof version === "number" ? { etag: `"${version}"` } : {};
}
