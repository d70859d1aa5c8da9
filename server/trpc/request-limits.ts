import { isOwnOrigin } from "../auth/address.ts";
import { BODY_MAX, DEPTH_MAX, depthOf, readAtMost } from "../http/body.ts";

const refuse = (status: number, message: string) => Response.json({ error: { message } }, { status });

/** A change must be JSON, from our own pages, at most 1 MB and 20 levels deep. Gives the request to go on with, or the refusal. */
export async function boundedChange(request: Request): Promise<Request | Response> {
  if (!isOwnOrigin(request.headers)) return refuse(403, "changes are taken from Askwell’s own pages only");
  if (!request.headers.get("content-type")?.startsWith("application/json")) return refuse(415, "send JSON");
  if (Number(request.headers.get("content-length") ?? 0) > BODY_MAX) return refuse(413, "this is more than 1 MB");
  const body = await readAtMost(request, BODY_MAX);
  if (body === null) return refuse(413, "this is more than 1 MB");
  if (depthOf(body) > DEPTH_MAX) return refuse(400, "this is nested too deeply");
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}
