import { DomainError, invalid } from "#/db/errors.ts";
import { BODY_MAX, depthOf, readAtMost } from "#/server/http/body.ts";
import { answerOwnPage } from "#/server/http/upload.ts";
import { rejectedRows } from "#/server/imports/rejected-rows.ts";
import { planInput } from "#/server/imports/schema.ts";
import { createContext } from "#/server/trpc/context.ts";

const DEPTH = 6;

/** The rows of an upload that will not go in, as a CSV file. */
export const POST = (request: Request): Promise<Response> =>
  answerOwnPage(request, "application/json", async () => {
    const { db, actor, call } = await createContext(request.headers);
    if (!actor) throw new DomainError("UNAUTHENTICATED", "Sign in first.");
    const body = await readAtMost(request, BODY_MAX);
    const input = planInput.safeParse(body === null || depthOf(body) > DEPTH ? null : jsonOf(body));
    if (!input.success) throw invalid("mapping", "This mapping cannot be read.");
    const csv = await rejectedRows(db, actor, input.data, call);
    return new Response(csv, {
      headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": 'attachment; filename="left-out.csv"' },
    });
  });

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
