import { system, type AgencyId, type Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError, invalid, isUniqueViolation, notFound } from "#/db/errors.ts";
import { invitations, members } from "#/db/schema.ts";

import { makeAccount, provePassword } from "../auth/accounts.ts";
import { hashPassword } from "../auth/password.ts";
import { weaknessOf } from "../auth/password-rules.ts";
import { newPassword } from "../auth/schema.ts";
import type { Call } from "../call.ts";
import { findInvitation, usable } from "./find-invitation.ts";
import type { AcceptInvitationInput } from "./schema.ts";

type Found = Awaited<ReturnType<typeof findInvitation>>;

/** Joins the agency: with a new account, or with the account the address already has, once its password is proven. The link is used up. */
export async function acceptInvitation(
  db: Database,
  input: AcceptInvitationInput,
  call: Call,
): Promise<{ email: string; role: Member["role"] }> {
  const found = await findInvitation(db, input.token, call.now);
  const { email, role } = found;
  const agencyId = found.agencyId as AgencyId;
  const name = input.name ?? email.split("@")[0]!;
  const passwordHash = found.account ? null : await hashPassword(checkNew(input, found));
  if (found.account && !(await provePassword(db, found.account, input.password, call.now)))
    throw invalid("password", "is not the password of this account");

  return db
    .transact(system("invitation", agencyId), { action: "invitation.accept", input: null, now: call.now }, async ({ tx, audit }) => {
      const [used] = await tx.update(invitations).set({ acceptedAt: call.now }).where(usable(input.token, call.now)).returning();
      if (!used) throw notFound("invitation");
      const userId = found.account ? found.account.userId : await makeAccount(tx, { name, email, passwordHash: passwordHash! }, call);
      const id = call.newId();
      await tx.insert(members).values({
        agencyId,
        id,
        userId,
        name,
        email,
        role,
        status: "active",
        timeZone: null,
        singleKeys: true,
        version: 1,
        createdAt: call.now,
      });
      audit({ entity: "invitation", entityId: used.id, after: { accepted: true } });
      audit({ entity: "member", entityId: id, after: { name, role } });
      return { email, role };
    })
    .catch(refuseTwice);
}

function checkNew({ name, password }: AcceptInvitationInput, { email, agencyName }: Found): string {
  if (!name) throw invalid("name", "is empty: write something");
  const refused = newPassword.safeParse(password).error?.issues[0]?.message ?? weaknessOf(password, [email, name, agencyName]);
  if (refused) throw invalid("password", refused);
  return password;
}

function refuseTwice(error: unknown): never {
  throw isUniqueViolation(error) ? new DomainError("CONFLICT", "this person has joined meanwhile: sign in", { cause: error }) : error;
}
