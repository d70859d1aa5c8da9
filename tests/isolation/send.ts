import { callTRPCProcedure, TRPCError } from "@trpc/server";
import { z } from "zod";

import type { Member } from "#/db/actor.ts";
import { appRouter } from "#/server/trpc/root.ts";

import { call } from "../agency.ts";
import type { World } from "./world.ts";

const definition = z.custom<{ _def: { type: "query" | "mutation" } }>((value) => typeof value === "function" && "_def" in value);
const procedures: Record<string, unknown> = appRouter._def.procedures;

/** Every procedure of the router, by path. */
export const PATHS = Object.keys(procedures);
export const isQuery = (path: string): boolean => definition.parse(procedures[path])._def.type === "query";

/** Calls by path as the transport does. Gives the answer, or the refusal instead of throwing it. */
export function send(path: string, { db }: World, actor: Member | null, input: unknown): Promise<unknown> {
  const type = isQuery(path) ? "query" : "mutation";
  const ctx = { db, actor, call: call() };
  return callTRPCProcedure({
    router: appRouter,
    path,
    type,
    ctx,
    getRawInput: async () => input,
    signal: undefined,
    batchIndex: 0,
  }).catch((error: unknown) => error);
}

export const REACHED = "reached";
const nothing = z.union([z.array(z.unknown()).length(0), z.object({ items: z.array(z.unknown()).length(0) })]);
/** A call for several that was refused for each of them. */
const refusedAll = z.object({ items: z.array(z.object({ ok: z.literal(false), code: z.string() })).min(1) });

/** How a call ended, in a word. `empty`: an empty list says as little as NOT_FOUND. */
export function end(answer: unknown, empty = false): string {
  if (answer instanceof TRPCError) return answer.code === "INTERNAL_SERVER_ERROR" ? `a defect: ${answer.message}` : answer.code;
  if (answer instanceof Error) return `a defect: ${answer.message}`;
  if (empty && nothing.safeParse(answer).success) return "NOT_FOUND";
  return refusedAll.safeParse(answer).data?.items[0]?.code ?? REACHED;
}
