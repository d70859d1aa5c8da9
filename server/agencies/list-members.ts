import { and, asc, eq, gt } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { members } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { ListMembersInput } from "./schema.ts";

/** The agency's members, oldest first, disabled ones included: everyone may see whom a candidate can belong to. */
export async function listMembers(db: Database, actor: Member, { cursor, limit }: ListMembersInput) {
  requireAbility(actor, "member.read");
  const { id, name, email, role, status, version, createdAt } = members;
  const rows = await db.read(actor, (tx) =>
    tx
      .select({ id, name, email, role, status, version, createdAt })
      .from(members)
      .where(and(eq(members.agencyId, actor.agencyId), cursor ? gt(id, cursor) : undefined))
      .orderBy(asc(id))
      .limit(limit + 1),
  );
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? items.at(-1)!.id : null };
}
