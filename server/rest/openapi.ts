import { z } from "zod";

import type { Route } from "./route.ts";
import { ROUTES } from "./routes.ts";

const PROBLEM = {
  description: "A refusal, as RFC 9457 problem JSON with a code",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** The OpenAPI 3.1 document of the API, read off the routes and the very schemas that check them. */
export function openApiDocument(version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(route);
  return {
    openapi: "3.1.0",
    info: { title: "Askwell", version, description: "Interview rounds, how they were closed, and what to ask next time." },
    servers: [{ url: "/api/v1" }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: { Problem: jsonSchema(problem) },
    },
  };
}

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  current: z.unknown().optional(),
});

function operation(route: Route) {
  return {
    summary: route.summary,
    parameters: [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)],
    ...(route.body && { requestBody: { required: true, content: { "application/json": { schema: jsonSchema(route.body) } } } }),
    responses: { [answerStatus(route)]: answer(route), default: PROBLEM },
  };
}

const answerStatus = ({ method, status }: Route) => (method === "DELETE" ? 204 : status);
const answer = ({ method }: Route) =>
  method === "DELETE"
    ? { description: "Removed" }
    : { description: "The row, or a page of rows", content: { "application/json": { schema: { type: "object" } } } };

function pathParameters({ path }: Route) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: name === "topic" ? { type: "string" } : { type: "string", format: "uuid" },
  }));
}

function queryParameters({ query }: Route) {
  if (!(query instanceof z.ZodObject)) return [];
  return Object.entries(query.shape).map(([name, schema]) => ({ name, in: "query", required: false, schema: jsonSchema(schema) }));
}

function headerParameters({ method, ifMatch }: Route) {
  const version = {
    name: "If-Match",
    in: "header",
    required: ifMatch === "needed",
    description: "The version you saw, in quotes",
    schema: { type: "string" },
  };
  const key = {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: "The same key replays the same answer",
    schema: { type: "string", maxLength: 200 },
  };
  return [...(ifMatch === "unused" ? [] : [version]), ...(method === "GET" ? [] : [key])];
}

/** What a caller may send. A time is written as text, though pages may also hand over a Date. */
function jsonSchema(schema: z.core.$ZodType) {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
}
