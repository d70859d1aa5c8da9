import { getDatabase } from "#/db/open.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { memberOfKey } from "#/server/agencies/member-of-key.ts";
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
    report: (error) => console.error(error),
  });
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
