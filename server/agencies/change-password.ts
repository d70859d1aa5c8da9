import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invalid, notFound } from "#/db/errors.ts";

import { requireAbility } from "../auth/abilities.ts";
import { accountOf, provePassword, setPassword } from "../auth/accounts.ts";
import { hashPassword } from "../auth/password.ts";
import { weaknessOf } from "../auth/password-rules.ts";
import { endSessions } from "../auth/sessions.ts";
import type { Call } from "../call.ts";
import { ownRow } from "./me.ts";
import type { ChangePasswordInput } from "./schema.ts";

/** Asks for the old password, sets the new one and ends the person's other sessions; the one at `keep` goes on. */
export async function changePassword(
  db: Database,
  actor: Member,
  input: ChangePasswordInput,
  call: Call & { keep?: string | undefined },
): Promise<void> {
  requireAbility(actor, "account.own");
  const { member, agency } = await ownRow(db, actor);
  const weakness = weaknessOf(input.password, [member.email, member.name, agency.name]);
  if (weakness) throw invalid("password", weakness);
  const account = await accountOf(db, member.email);
  if (!account || account.userId !== member.userId) throw notFound("account");
  if (!(await provePassword(db, account, input.current, call.now))) throw invalid("current", "is not your password");
  const passwordHash = await hashPassword(input.password);

  // Without the input: the stored fingerprint of a request must not be one of a password.
  await db.transact(actor, { action: "member.change_password", input: null, now: call.now }, async ({ tx, audit }) => {
    await setPassword(tx, member.userId, passwordHash, call.now);
    await endSessions(tx, member.userId, call.keep);
    audit({ entity: "member", entityId: member.id, after: { password: "changed" } });
  });
}
