import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { agencies, members } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { membershipsOf } from "./member-of.ts";

/** The reader, their agency, and the other agencies they could be at. `timeZone` is the one to show times in. */
export async function getMe(db: Database, actor: Member) {
  requireAbility(actor, "account.own");
  const row = await ownRow(db, actor);
  const memberships = await membershipsOf(db, row.member.userId);
  const { member, agency } = row;
  return {
    memberId: member.id,
    name: member.name,
    email: member.email,
    role: member.role,
    version: member.version,
    timeZone: member.timeZone ?? agency.timeZone,
    ownTimeZone: member.timeZone,
    singleKeys: member.singleKeys,
    agency: { id: agency.id, name: agency.name, visibility: agency.visibility, timeZone: agency.timeZone, version: agency.version },
    agencies: memberships.map(({ member: { agencyId }, agencyName }) => ({ id: agencyId as string, name: agencyName })),
  };
}
export type Me = Awaited<ReturnType<typeof getMe>>;

/** The actor's own member row and agency. */
export async function ownRow(db: Database, actor: Member) {
  const [row] = await db.read(actor, (tx) =>
    tx
      .select({ member: members, agency: agencies })
      .from(members)
      .innerJoin(agencies, eq(agencies.id, members.agencyId))
      .where(and(eq(members.agencyId, actor.agencyId), eq(members.id, actor.memberId)))
      .limit(1),
  );
  if (!row) throw notFound("member");
  return row;
}
