import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { ZodError } from "zod";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError, type DomainErrorCode } from "#/db/errors.ts";

import type { Call } from "../call.ts";

export interface Context {
  db: Database;
  actor: Member | null;
  call: Call;
  /** The live session, even of someone whom no agency has as a member. */
  sessionId?: string | undefined;
  /** Headers of the answer, where there is one to set a cookie on. */
  reply?: Headers | undefined;
}

const TRPC_CODE = {
  UNAUTHENTICATED: "UNAUTHORIZED",
  NOT_FOUND: "NOT_FOUND",
  FORBIDDEN: "FORBIDDEN",
  CONFLICT: "CONFLICT",
  INVALID: "BAD_REQUEST",
  KEY_REUSED: "UNPROCESSABLE_CONTENT",
  LIMITED: "TOO_MANY_REQUESTS",
  UNAVAILABLE: "SERVICE_UNAVAILABLE",
} as const satisfies Record<DomainErrorCode, TRPCError["code"]>;

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  errorFormatter({ shape, error }) {
    const refusal =
      error.cause instanceof DomainError
        ? { current: error.cause.current, fields: error.cause.fields, retryAfter: error.cause.retryAfter }
        : { fields: fieldsOf(error.cause) };
    const { stack: _private, ...data } = shape.data;
    return {
      ...shape,
      message: error.code === "INTERNAL_SERVER_ERROR" ? "something went wrong" : shape.message,
      data: { ...data, ...refusal },
    };
  },
});

/** What zod refused, by field path, in its own words. */
function fieldsOf(cause: unknown): Record<string, string> | undefined {
  if (!(cause instanceof ZodError)) return undefined;
  return Object.fromEntries(cause.issues.map((issue) => [issue.path.join("."), issue.message]));
}

/** The one place where domain refusals become transport errors. */
const translateErrors = t.middleware(async ({ next }) => {
  const result = await next();
  const cause = result.ok ? undefined : result.error.cause;
  if (cause instanceof DomainError) throw new TRPCError({ code: TRPC_CODE[cause.code], message: cause.message, cause });
  return result;
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;
export const publicProcedure = t.procedure.use(translateErrors);
export const memberProcedure = publicProcedure.use(({ ctx, next }) => {
  if (!ctx.actor) throw new TRPCError({ code: "UNAUTHORIZED", message: "sign in first" });
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});
