import { DomainError } from "#/db/errors.ts";

import { isOwnOrigin } from "../auth/address.ts";

const STATUS: Record<DomainError["code"], number> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  INVALID: 400,
  KEY_REUSED: 422,
  LIMITED: 429,
  UNAVAILABLE: 503,
};

const refusal = (status: number, message: string) => Response.json({ message }, { status });

/** Answers a change that is no tRPC call: from our own pages only, and a refusal of the rules becomes its status and sentence. */
export async function answerOwnPage(request: Request, type: string, answer: () => Promise<Response>): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return refusal(403, "Changes are taken from Askwell’s own pages only.");
  if (!request.headers.get("content-type")?.startsWith(type)) return refusal(415, `Send ${type}.`);
  try {
    return await answer();
  } catch (error) {
    if (error instanceof DomainError) return refusal(STATUS[error.code], error.message);
    throw error;
  }
}
