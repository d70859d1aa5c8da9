import { and, asc, eq } from "drizzle-orm";

import { type AgencyId, type Member, system } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { agencies, members } from "#/db/schema.ts";

import { id as anId } from "../inputs.ts";

/** The longest-standing active admin of an agency, in whose name the command line works; null where there is none. */
export async function firstAdmin(db: Database, agencyId: string): Promise<Member | null> {
  if (!anId.safeParse(agencyId).success) return null;
  const [row] = await db.read(system("command-line"), (tx) =>
    tx
      .select({ agencyId: agencies.id, memberId: members.id, role: members.role, visibility: agencies.visibility })
      .from(members)
      .innerJoin(agencies, eq(agencies.id, members.agencyId))
      .where(and(eq(members.agencyId, agencyId), eq(members.role, "admin"), eq(members.status, "active")))
      .orderBy(asc(members.id))
      .limit(1),
  );
  return row ? { kind: "member", ...row, agencyId: row.agencyId as AgencyId } : null;
}
