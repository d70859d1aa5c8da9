import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound, stale } from "#/db/errors.ts";
import { members } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import type { UpdateMeInput } from "./schema.ts";

/** A member's own name, time zone and whether single letters act as keys. */
export async function updateMe(db: Database, actor: Member, input: UpdateMeInput, call: Call) {
  requireAbility(actor, "account.own");
  const { seenVersion, name, timeZone, singleKeys } = input;
  const mine = and(eq(members.agencyId, actor.agencyId), eq(members.id, actor.memberId));

  return db.transact(actor, { action: "member.update", input, ...call }, async ({ tx, audit }) => {
    const [row] = await tx.select().from(members).where(mine);
    if (!row) throw notFound("member");
    const before = { name: row.name, timeZone: row.timeZone, singleKeys: row.singleKeys };
    if (row.version !== seenVersion) throw stale("member", { ...before, version: row.version });
    const after = {
      name: name ?? row.name,
      timeZone: timeZone === undefined ? row.timeZone : timeZone,
      singleKeys: singleKeys ?? row.singleKeys,
    };
    await tx
      .update(members)
      .set({ ...after, version: row.version + 1 })
      .where(mine);
    audit({ entity: "member", entityId: row.id, before, after });
    return { ...after, version: row.version + 1 };
  });
}
