import { isOwnOrigin } from "../auth/address.ts";

const BODY_MAX = 1_000_000;
const DEPTH_MAX = 20;

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

async function readAtMost(request: Request, max: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let [text, size] = ["", 0];
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > max) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** How deep the brackets of a JSON text nest, brackets in strings left out. One pass: a regular expression could be made to crawl. */
export function depthOf(json: string): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const letter = json[at];
    if (letter === "\\") at += 1;
    else if (letter === '"') inString = !inString;
    else if (!inString && (letter === "{" || letter === "[")) deepest = Math.max(deepest, (depth += 1));
    else if (!inString && (letter === "}" || letter === "]")) depth -= 1;
  }
  return deepest;
}
