import { getDatabase } from "#/db/open.ts";
import { healthOf } from "#/server/health.ts";

/** For monitors and load balancers; open to everybody, tells nothing about the data. */
export async function GET(): Promise<Response> {
  const health = await healthOf(getDatabase);
  return Response.json(health, { status: health.status === "ok" ? 200 : 503 });
}
