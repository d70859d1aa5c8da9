import { and, eq } from "drizzle-orm";

import type { AgencyId } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { invalid, notFound } from "#/db/errors.ts";
import { members } from "#/db/schema.ts";

/** A candidate belongs to, and is shared with, active members of the agency only; `field` is the input that named them. */
export async function requireActiveMember(tx: ReadDb, agencyId: AgencyId, memberId: string, field: string): Promise<void> {
  const [member] = await tx
    .select({ status: members.status })
    .from(members)
    .where(and(eq(members.agencyId, agencyId), eq(members.id, memberId)));
  if (!member) throw notFound("member");
  if (member.status !== "active") throw invalid(field, "this member has left: choose somebody who is still here");
}
