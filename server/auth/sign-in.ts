import type { Database } from "#/db/database.ts";

import { isOwnOrigin, ownAddress, visitorAddress } from "./address.ts";
import { accountKey, addressKey, ALTOGETHER, countTry, forgetTries, PER_ACCOUNT, PER_ADDRESS } from "./attempts.ts";
import type { Auth } from "./auth.ts";
import { endSession } from "./sessions.ts";
import { signInInput } from "./schema.ts";
import { visitorOf } from "./visitor.ts";

const BODY_MAX = 4_096;

interface Around {
  db: Database;
  auth: Auth;
  key: string;
  now: Date;
}

const answer = (status: number, code: string, message: string, headers: HeadersInit = {}) =>
  Response.json({ code, message }, { status, headers });

/** The only two doors of the sign-in library that are open; every other path of it answers 404. */
export async function handleSignIn(request: Request, path: string, around: Around): Promise<Response> {
  const door = request.method === "POST" ? DOORS[path] : undefined;
  if (!door) return answer(404, "NOT_FOUND", "no such address");
  if (!isOwnOrigin(request.headers)) return answer(403, "FORBIDDEN", "changes are taken from Askwell’s own pages only");
  if (!request.headers.get("content-type")?.startsWith("application/json")) return answer(415, "INVALID", "send JSON");
  return door(request, around);
}

const DOORS: Record<string, (request: Request, around: Around) => Promise<Response>> = {
  "sign-in/email": signInByEmail,
  "sign-out": signOut,
};

async function signInByEmail(request: Request, { db, auth, key, now }: Around): Promise<Response> {
  const body = await request.text();
  const input = signInInput.safeParse(body.length <= BODY_MAX ? jsonOf(body) : undefined);
  if (!input.success) return answer(400, "INVALID", "write your email address and your password");

  const address = visitorAddress(request.headers);
  const wait =
    (await countTry(db, addressKey(address), address ? PER_ADDRESS : ALTOGETHER, now)) ??
    (await countTry(db, accountKey(input.data.email), PER_ACCOUNT, now));
  if (wait) return answer(429, "LIMITED", "too many tries", { "retry-after": String(wait) });

  const headers = new Headers();
  const userAgent = request.headers.get("user-agent");
  if (userAgent) headers.set("user-agent", userAgent.slice(0, 300));
  const reply = await auth.api.signInEmail({ body: input.data, headers, asResponse: true });
  if (reply.status === 401) return answer(401, "REFUSED", "that address and password do not go together");
  if (!reply.ok) return answer(503, "UNAVAILABLE", "signing in did not work just now");

  await forgetTries(db, accountKey(input.data.email), now);
  const earlier = await visitorOf(db, request.headers, { key, address: ownAddress(), now });
  if (earlier) await endSession(db, earlier.sessionId, now);
  return withCookies(reply);
}

async function signOut(request: Request, { auth }: Around): Promise<Response> {
  return withCookies(await auth.api.signOut({ headers: request.headers, asResponse: true }));
}

/** Only the cookies leave: the library would also write the session token into the body, for any script to read. */
function withCookies(reply: Response): Response {
  const headers = new Headers();
  for (const cookie of reply.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return Response.json({ ok: true }, { headers });
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
