import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { requireAbility } from "../auth/abilities.ts";
import { endSessions } from "../auth/sessions.ts";
import type { Call } from "../call.ts";
import { ownRow } from "./me.ts";

/** Ends every session of the actor, this one included. */
export async function signOutEverywhere(db: Database, actor: Member, call: Call): Promise<void> {
  requireAbility(actor, "account.own");
  const { member } = await ownRow(db, actor);
  await db.transact(actor, { action: "member.sign_out_everywhere", input: null, ...call }, async ({ tx, audit }) => {
    await endSessions(tx, member.userId);
    audit({ entity: "member", entityId: member.id, after: { sessions: "ended" } });
  });
}
