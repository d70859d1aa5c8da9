import type { z } from "zod";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import type { Call } from "../call.ts";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** What a handler gets: the caller, the ids in the path, the checked query and body, and the version in If-Match, if any. */
export interface Asked<Body, Query> {
  db: Database;
  actor: Member;
  call: Call;
  ids: Record<string, string>;
  query: Query;
  body: Body;
  seenVersion: number | undefined;
}

export interface Route {
  method: Method;
  /** `/candidates/{id}`; every `{name}` is an id. */
  path: string;
  summary: string;
  query: z.ZodType | undefined;
  body: z.ZodType | undefined;
  status: number;
  /** PATCH and DELETE on a versioned row need If-Match; a debrief's PUT may carry one. */
  ifMatch: "needed" | "optional" | "unused";
  run(asked: Asked<unknown, unknown>): Promise<unknown>;
}

interface Definition<B extends z.ZodType, Q extends z.ZodType> {
  summary: string;
  query?: Q;
  body?: B;
  status?: number;
  ifMatch?: Route["ifMatch"];
  run(asked: Asked<z.output<B>, z.output<Q>>): Promise<unknown>;
}

/** One line of the API: checked by its own schemas before `run` sees anything. */
export function route<B extends z.ZodType = z.ZodUndefined, Q extends z.ZodType = z.ZodUndefined>(
  method: Method,
  path: string,
  { summary, query, body, status = 200, ifMatch = "unused", run }: Definition<B, Q>,
): Route {
  return {
    method,
    path,
    summary,
    query,
    body,
    status,
    ifMatch,
    run: (asked) => run({ ...asked, body: body?.parse(asked.body) as z.output<B>, query: query?.parse(asked.query) as z.output<Q> }),
  };
}
