import { eq } from "drizzle-orm";

import { type AgencyId, type Member, system } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { DomainError, invalid } from "#/db/errors.ts";
import { agencies } from "#/db/schema.ts";

import { accountOf, makeAccount } from "../auth/accounts.ts";
import { hashPassword, verifyPassword } from "../auth/password.ts";
import type { Call } from "../call.ts";
import type { SetUpInput } from "./schema.ts";
import { insertAgency } from "./setup.ts";

type Wanted = Pick<SetUpInput, "agencyName" | "timeZone" | "name" | "email" | "password">;

/**
 * Another agency and its admin, for the operator of the installation. Someone who has an account joins with it and with the
 * password they have: CONFLICT where the name is taken, INVALID where the password is another one.
 */
export async function addAgency(db: Database, input: Wanted, call: Call): Promise<Member> {
  const { agencyName, timeZone, name, email, password } = input;
  const known = await accountOf(db, email);
  const isTheirs = known?.passwordHash && (await verifyPassword({ hash: known.passwordHash, password }));
  if (known && !isTheirs) throw invalid("password", "This address has an account already, with another password; nothing was changed.");
  const passwordHash = known ? null : await hashPassword(password);
  const agencyId = call.newId() as AgencyId;

  return db.transact(system("setup", agencyId), { action: "agency.setup", input: null, now: call.now }, async (unit) => {
    const [twin] = await unit.tx.select({ id: agencies.id }).from(agencies).where(eq(agencies.name, agencyName)).limit(1);
    if (twin) throw new DomainError("CONFLICT", `There is an agency called ${agencyName} already; nothing was changed.`);
    const userId = passwordHash ? await makeAccount(unit.tx, { name, email, passwordHash }, call) : (known?.userId ?? "");
    const people = [{ userId, name, email, role: "admin" as const }];
    const [admin] = await insertAgency(unit, agencyId, { agencyName, timeZone, people }, call);
    if (!admin) throw new Error("an agency was made without its admin");
    return admin;
  });
}
