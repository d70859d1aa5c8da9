import { and, eq } from "drizzle-orm";

import { system, type AgencyId, type Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { agencies, members } from "#/db/schema.ts";

const MEMBERSHIPS = 50;

export interface Membership {
  member: Member;
  agencyName: string;
}

/** The agencies where someone is an active member, oldest membership first. */
export async function membershipsOf(db: Database, userId: string): Promise<Membership[]> {
  const rows = await db.read(system("sign-in"), (tx) =>
    tx
      .select({
        memberId: members.id,
        agencyId: members.agencyId,
        role: members.role,
        visibility: agencies.visibility,
        agencyName: agencies.name,
      })
      .from(members)
      .innerJoin(agencies, eq(agencies.id, members.agencyId))
      .where(and(eq(members.userId, userId), eq(members.status, "active")))
      .orderBy(members.id)
      .limit(MEMBERSHIPS),
  );
  return rows.map(({ agencyName, agencyId, ...row }) => ({
    agencyName,
    member: { kind: "member", agencyId: agencyId as AgencyId, ...row },
  }));
}

/** The member a person is (in the agency they chose, if any), or null for someone no agency knows. */
export async function memberOf(db: Database, userId: string, agencyId?: string): Promise<Member | null> {
  const all = await membershipsOf(db, userId);
  return (all.find(({ member }) => member.agencyId === agencyId) ?? all[0])?.member ?? null;
}
