import { expect, test } from "vitest";

import { DomainError } from "#/db/errors.ts";
import { openApiDocument } from "#/server/rest/openapi.ts";
import { ROUTES } from "#/server/rest/routes.ts";
import { spend } from "#/server/rest/spend.ts";

import { twoAgencies } from "../agency.ts";
import { serveApi } from "./server.ts";

const clock = () => new Date("2026-11-24T09:00:00Z");

async function desk() {
  const { db, rae } = await twoAgencies();
  return (await serveApi(db, { rae }, clock))("rae");
}

test.each([
  ["a body that is not JSON", "POST", "/clients", "{nope", {}, 400],
  ["a body that says it is a form", "POST", "/clients", "name=x", { "content-type": "application/x-www-form-urlencoded" }, 415],
  ["a body of more than 1 MB", "POST", "/clients", JSON.stringify({ name: "x".repeat(1_100_000) }), {}, 413],
  ["a body nested 30 deep", "POST", "/clients", `${"[".repeat(30)}${"]".repeat(30)}`, {}, 400],
  ["an If-Match that is no version", "PATCH", "/clients/01a200e1-5495-79b1-bf1c-156ec189dfc9", "{}", { "if-match": "*" }, 422],
  ["a method nobody answers", "PUT", "/clients", "{}", {}, 405],
])("%s is refused with problem JSON", async (_what, method, path, text, headers, status) => {
  const api = await desk();
  const answer = await api.raw(method, path, text, headers);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.body).toMatchObject({ status, code: expect.any(String), detail: expect.any(String) });
  expect(await api.get("/clients")).toMatchObject({ body: { items: [] } });
});

test.each(["limit=0", "limit=201", "limit=x", "limit=1&limit=2", "colour=red", "cursor=nonsense"])(
  "a list asked with %s is refused, not guessed at",
  async (query) => {
    const api = await desk();
    expect(await api.get(`/candidates?${query}`)).toMatchObject({ status: 422, body: { code: "INVALID" } });
  },
);

test("pages follow each other by cursor without a gap", async () => {
  const api = await desk();
  for (const name of ["Ardent", "Brackwater", "Corvane", "Dunmore", "Ellery"]) await api.send("POST", "/clients", { name });
  const names: string[] = [];
  for (let cursor: string | null = "", n = 0; cursor !== null && n < 9; n += 1) {
    const { body } = await api.get(`/clients?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    const page = body as { items: { name: string }[]; nextCursor: string | null };
    names.push(...page.items.map((item) => item.name));
    cursor = page.nextCursor;
  }
  expect(names).toEqual(["Ardent", "Brackwater", "Corvane", "Dunmore", "Ellery"]);
});

test("the 101st request of a second is told when to come back, another key is not", async () => {
  const tries = await Promise.allSettled(Array.from({ length: 101 }, () => spend("one")));
  const refused = tries.filter((one) => one.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(refused[0]!.reason).toBeInstanceOf(DomainError);
  expect(refused[0]!.reason).toMatchObject({ code: "LIMITED", retryAfter: 1 });
  await spend("two");
});

test("a REST call leaves the shared schemas strict: a form's empty text is still no number", async () => {
  const api = await desk();
  expect((await api.get("/candidates?limit=1")).status).toBe(200);
  const { listCandidatesInput } = await import("#/server/candidates/schema.ts");
  expect(listCandidatesInput.safeParse({ limit: "" }).success).toBe(false);
  expect(listCandidatesInput.safeParse({ limit: "5" }).success).toBe(false);
});

test("the OpenAPI document names every route with its body", () => {
  const document = openApiDocument("1.2.3");
  expect(document).toMatchObject({ openapi: "3.1.0", info: { version: "1.2.3" } });
  for (const route of ROUTES) {
    expect(document.paths[route.path]).toHaveProperty(route.method.toLowerCase());
    if (route.body)
      expect(document.paths[route.path]).toHaveProperty(`${route.method.toLowerCase()}.requestBody.content.application/json.schema`);
  }
  expect(JSON.stringify(document)).toContain('"scheduledAt"');
});
