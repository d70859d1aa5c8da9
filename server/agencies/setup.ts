import { and, eq } from "drizzle-orm";

import { system, type AgencyId, type Member, type Role } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { agencies, members } from "#/db/schema.ts";

import type { Call } from "../call.ts";

export interface SetUp {
  agencyName: string;
  timeZone: string;
  people: { userId: string; name: string; email: string; role: Role }[];
}

/** Makes an agency with its first members; run by the operator, so the actor is the system. */
export async function setUpAgency(db: Database, input: SetUp, { now, newId }: Call): Promise<{ agencyId: AgencyId; actors: Member[] }> {
  const agencyId = newId() as AgencyId;
  const rows = input.people.map((person) => ({
    agencyId, id: newId(), ...person, status: "active" as const, timeZone: null, singleKeys: true, version: 1, createdAt: now,
  }));

  await db.transact(system("setup", agencyId), { action: "agency.setup", input, now }, async ({ tx, audit }) => {
    await tx.insert(agencies).values({ id: agencyId, name: input.agencyName, visibility: "agency", timeZone: input.timeZone, version: 1, createdAt: now });
    await tx.insert(members).values(rows);
    audit({ entity: "agency", entityId: agencyId, after: { name: input.agencyName } });
    for (const { id, name, role } of rows) audit({ entity: "member", entityId: id, after: { name, role } });
  });
  return { agencyId, actors: rows.map(({ id, role }) => ({ kind: "member", agencyId, memberId: id, role, visibility: "agency" })) };
}

/** The member a signed-in user is (in the agency they chose, if any), or null for someone no agency knows. */
export async function memberOf(db: Database, userId: string, agencyId?: string): Promise<Member | null> {
  const rows = await db.read(system("sign-in"), (tx) =>
    tx.select({ id: members.id, agencyId: members.agencyId, role: members.role, visibility: agencies.visibility })
      .from(members).innerJoin(agencies, eq(agencies.id, members.agencyId))
      .where(and(eq(members.userId, userId), eq(members.status, "active"))).orderBy(members.id).limit(50));
  const row = rows.find((one) => one.agencyId === agencyId) ?? rows[0];
  return row ? { kind: "member", agencyId: row.agencyId as AgencyId, memberId: row.id, role: row.role, visibility: row.visibility } : null;
}
