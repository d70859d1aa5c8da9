import { createHmac, timingSafeEqual } from "node:crypto";

import { and, eq, gt } from "drizzle-orm";

import { system, type AgencyId, type Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { agencies, members, signIn } from "#/db/schema.ts";

import { AGENCY_COOKIE, readCookie, sessionCookie } from "./cookies.ts";

/** Someone with a live session. `member` is null when no agency has them as an active member. */
export interface Visitor {
  sessionId: string;
  userId: string;
  member: Member | null;
}

/**
 * Who sent these headers: by session cookie, then by the members table. One read and never a write, on every request; nothing
 * the client says about its agency or role counts, but which of their own agencies they wish to be at.
 */
export async function visitorOf(
  db: Database,
  headers: Headers,
  { key, address, now }: { key: string; address: string; now: Date },
): Promise<Visitor | null> {
  const token = signedToken(readCookie(headers, sessionCookie(address).name), key);
  if (!token) return null;
  const { session } = signIn;
  const rows = await db.read(system("sign-in"), (tx) =>
    tx
      .select({
        sessionId: session.id,
        userId: session.userId,
        memberId: members.id,
        agencyId: members.agencyId,
        role: members.role,
        visibility: agencies.visibility,
      })
      .from(session)
      .leftJoin(members, and(eq(members.userId, session.userId), eq(members.status, "active")))
      .leftJoin(agencies, eq(agencies.id, members.agencyId))
      .where(and(eq(session.token, token), gt(session.expiresAt, now)))
      .orderBy(members.id)
      .limit(50),
  );
  const wished = readCookie(headers, AGENCY_COOKIE);
  const row = rows.find((one) => one.agencyId === wished) ?? rows[0];
  if (!row) return null;
  const { sessionId, userId, memberId, agencyId, role, visibility } = row;
  const known = memberId && agencyId && role && visibility;
  return { sessionId, userId, member: known ? { kind: "member", agencyId: agencyId as AgencyId, memberId, role, visibility } : null };
}

/** The library's cookie is `token.signature`, HMAC-SHA256 in base64, percent-encoded. */
function signedToken(cookie: string | undefined, key: string): string | null {
  const [, token, signature] = /^([A-Za-z0-9]{16,128})\.([A-Za-z0-9+/=%]{44,60})$/.exec(cookie ?? "") ?? [];
  if (!token || !signature) return null;
  const given = Buffer.from(signature.replaceAll(/%2b/gi, "+").replaceAll(/%2f/gi, "/").replaceAll(/%3d/gi, "="), "base64");
  const due = createHmac("sha256", key).update(token).digest();
  return given.length === due.length && timingSafeEqual(given, due) ? token : null;
}
