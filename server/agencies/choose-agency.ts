import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";

import { requireAbility } from "../auth/abilities.ts";
import { membershipsOf } from "./member-of.ts";
import { ownRow } from "./me.ts";
import type { SwitchAgencyInput } from "./schema.ts";

/** The actor as they are in another of their agencies; NOT_FOUND for one that does not have them. */
export async function chooseAgency(db: Database, actor: Member, { agencyId }: SwitchAgencyInput): Promise<Member> {
  requireAbility(actor, "account.own");
  const { member } = await ownRow(db, actor);
  const chosen = (await membershipsOf(db, member.userId)).find((one) => one.member.agencyId === agencyId);
  if (!chosen) throw notFound("agency");
  return chosen.member;
}
