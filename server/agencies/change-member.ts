import { and, eq, ne } from "drizzle-orm";

import type { Member, Role } from "#/db/actor.ts";
import type { Database, Tx } from "#/db/database.ts";
import { invalid, notFound, stale } from "#/db/errors.ts";
import { members } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { endSessions } from "../auth/sessions.ts";
import type { Call } from "../call.ts";
import type { ChangeRoleInput, SetMemberStatusInput } from "./schema.ts";

type Standing = { role: Role; status: "active" | "disabled" };
interface Change {
  action: string;
  field: string;
  memberId: string;
  seenVersion: number;
  input: unknown;
  next(row: Standing): Standing;
}

/** Gives a member another role. They sign in again, with a new session token. */
export async function changeRole(db: Database, actor: Member, input: ChangeRoleInput, call: Call) {
  requireAbility(actor, "member.manage");
  return changeStanding(
    db,
    actor,
    { action: "member.change_role", field: "role", ...input, input, next: ({ status }) => ({ status, role: input.role }) },
    call,
  );
}

/** Shuts a member out, keys and sessions included, or lets them in again. What they logged stays. */
export async function setMemberStatus(db: Database, actor: Member, input: SetMemberStatusInput, call: Call) {
  requireAbility(actor, "member.manage");
  return changeStanding(
    db,
    actor,
    { action: "member.set_status", field: "status", ...input, input, next: ({ role }) => ({ role, status: input.status }) },
    call,
  );
}

function changeStanding(db: Database, actor: Member, { action, field, memberId, seenVersion, input, next }: Change, call: Call) {
  const theirs = and(eq(members.agencyId, actor.agencyId), eq(members.id, memberId));
  return db.transact(actor, { action, input, ...call }, async ({ tx, audit }) => {
    const [row] = await tx.select().from(members).where(theirs);
    if (!row) throw notFound("member");
    const before: Standing = { role: row.role, status: row.status };
    if (row.version !== seenVersion) throw stale("member", { id: row.id, name: row.name, ...before, version: row.version });
    const after = next(before);
    if (isAdmin(before) && !isAdmin(after)) await refuseLastAdmin(tx, actor, memberId, field);
    await tx
      .update(members)
      .set({ ...after, version: row.version + 1 })
      .where(theirs);
    await endSessions(tx, row.userId);
    audit({ entity: "member", entityId: memberId, before, after });
    return { id: memberId, ...after, version: row.version + 1 };
  });
}

const isAdmin = ({ role, status }: Standing): boolean => role === "admin" && status === "active";

async function refuseLastAdmin(tx: Tx, { agencyId }: Member, memberId: string, field: string): Promise<void> {
  const others = await tx.$count(
    members,
    and(eq(members.agencyId, agencyId), eq(members.role, "admin"), eq(members.status, "active"), ne(members.id, memberId)),
  );
  if (others === 0) throw invalid(field, "this is the agency’s last admin: make someone else an admin first");
}
