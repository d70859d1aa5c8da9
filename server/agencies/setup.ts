import { system, type AgencyId, type Member, type Role } from "#/db/actor.ts";
import type { Database, Unit } from "#/db/database.ts";
import { agencies, members } from "#/db/schema.ts";

import type { Call } from "../call.ts";

interface Person {
  userId: string;
  name: string;
  email: string;
  role: Role;
}
export interface SetUp {
  agencyName: string;
  timeZone: string;
  people: Person[];
}

/** Makes an agency with its first members; run by the operator, so the actor is the system. */
export async function setUpAgency(db: Database, input: SetUp, call: Call): Promise<{ agencyId: AgencyId; actors: Member[] }> {
  const agencyId = call.newId() as AgencyId;
  const actors = await db.transact(system("setup", agencyId), { action: "agency.setup", input, now: call.now }, (unit) =>
    insertAgency(unit, agencyId, input, call),
  );
  return { agencyId, actors };
}

/** The agency, its members and their audit rows, inside a transaction of `system("setup", agencyId)`. */
export async function insertAgency(
  { tx, audit }: Unit,
  agencyId: AgencyId,
  { agencyName, timeZone, people }: SetUp,
  { now, newId }: Call,
): Promise<Member[]> {
  const rows = people.map((person) => ({
    agencyId,
    id: newId(),
    ...person,
    status: "active" as const,
    timeZone: null,
    singleKeys: true,
    version: 1,
    createdAt: now,
  }));
  await tx.insert(agencies).values({ id: agencyId, name: agencyName, visibility: "agency", timeZone, version: 1, createdAt: now });
  await tx.insert(members).values(rows);
  audit({ entity: "agency", entityId: agencyId, after: { name: agencyName } });
  for (const { id, name, role } of rows) audit({ entity: "member", entityId: id, after: { name, role } });
  return rows.map(({ id, role }) => ({ kind: "member", agencyId, memberId: id, role, visibility: "agency" }));
}
