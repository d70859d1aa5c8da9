import { getDatabase } from "#/db/open.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { memberOfKey } from "#/server/agencies/member-of-key.ts";
import { logDefect, logged } from "#/server/log.ts";
import { dispatch } from "#/server/rest/dispatch.ts";
import { readJson } from "#/server/rest/json.ts";
import { openApiDocument } from "#/server/rest/openapi.ts";
import { spend } from "#/server/rest/spend.ts";
import { VERSION } from "#/server/version.ts";

const DOCUMENT = "/api/v1/openapi.json";

async function handle(request: Request): Promise<Response> {
  if (request.method === "GET" && new URL(request.url).pathname === DOCUMENT) return Response.json(openApiDocument(VERSION));
  const db = getDatabase();
  return dispatch(request, {
    db,
    now: () => new Date(),
    newId: () => uuidv7(),
    spend,
    readJson,
    memberOfKey: (key) => memberOfKey(db, key, new Date()),
    report: (error) => logDefect("api/v1", error, request.headers.get("x-request-id")),
  });
}

const answer = (request: Request): Promise<Response> => logged(request, () => handle(request));
export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
