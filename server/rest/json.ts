import { BODY_MAX, DEPTH_MAX, depthOf, readAtMost } from "../http/body.ts";
import { HttpRefusal } from "./problem.ts";

/** The JSON body of a request: at most 1 MB and 20 levels deep, and said to be JSON. */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/(?:[\w.]+\+)?json\b/.test(request.headers.get("content-type") ?? "")) {
    throw new HttpRefusal(415, "NOT_JSON", "send Content-Type: application/json");
  }
  const text = await readAtMost(request, BODY_MAX);
  if (text === null) throw new HttpRefusal(413, "TOO_LARGE", "the body is more than 1 MB");
  if (depthOf(text) > DEPTH_MAX) throw new HttpRefusal(400, "TOO_DEEP", `the body nests deeper than ${DEPTH_MAX} levels`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new HttpRefusal(400, "NOT_JSON", `the body is not JSON: ${cause instanceof Error ? cause.message : "unreadable"}`);
  }
}
