import { ZodError } from "zod";

import { DomainError, type DomainErrorCode } from "#/db/errors.ts";

const STATUS: Record<DomainErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INVALID: 422,
  KEY_REUSED: 422,
  LIMITED: 429,
  UNAVAILABLE: 503,
};

const TITLE: Record<number, string> = {
  400: "Bad request",
  401: "Not signed in",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  412: "Changed meanwhile",
  413: "Too large",
  415: "Unsupported media type",
  422: "Not accepted",
  428: "Version needed",
  429: "Too many requests",
  500: "Something went wrong",
  503: "Busy",
};

/** A refusal that belongs to HTTP alone: a missing header, a body that is no JSON. */
export class HttpRefusal extends Error {
  override readonly name = "HttpRefusal";
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

interface Problem {
  status: number;
  code: string;
  detail: string;
  fields?: Record<string, string>;
  current?: unknown;
  headers?: Record<string, string>;
}

/** RFC 9457 problem JSON with `code`, and `fields` where input was refused. */
export function problemResponse(problem: Problem): Response {
  const { status, code, detail, fields, current, headers } = problem;
  const body = {
    type: "about:blank",
    title: TITLE[status] ?? "Error",
    status,
    code,
    detail,
    ...(fields && { fields }),
    ...(current !== undefined && { current }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** Turns anything thrown into a problem; `versioned` says that the caller named a version, so a conflict is a 412. */
export function problemOf(error: unknown, versioned: boolean, present: (row: unknown) => unknown): Problem {
  if (error instanceof HttpRefusal) return { status: error.status, code: error.code, detail: error.message, headers: error.headers };
  if (error instanceof ZodError) return problemOfInput(error);
  if (!(error instanceof DomainError)) return { status: 500, code: "INTERNAL", detail: "something went wrong; nothing was changed" };
  const stale = error.code === "CONFLICT" && versioned && error.current !== undefined;
  return {
    status: stale ? 412 : STATUS[error.code],
    code: stale ? "STALE" : error.code,
    detail: error.message,
    ...(error.fields && { fields: error.fields }),
    ...(error.current !== undefined && { current: present(error.current) }),
    ...(error.retryAfter !== undefined && { headers: { "retry-after": String(error.retryAfter) } }),
  };
}

function problemOfInput(error: ZodError): Problem {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
    for (const key of unknown) fields[[...issue.path, key].join(".")] = "is not a field here";
    if (unknown.length === 0) fields[issue.path.join(".") || "body"] = issue.message;
  }
  const [name = "body", message = ""] = Object.entries(fields)[0] ?? [];
  return { status: 422, code: "INVALID", detail: `${name} ${message}`, fields };
}
