import { and, eq, isNull } from "drizzle-orm";

import { system, type AgencyId, type Member } from "#/db/actor.ts";
import type { Database, Tx } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { agencies, setupLinks } from "#/db/schema.ts";

import { makeAccount } from "../auth/accounts.ts";
import { hashPassword } from "../auth/password.ts";
import type { Call } from "../call.ts";
import type { SetUpInput } from "./schema.ts";
import { insertAgency } from "./setup.ts";
import { findSetupLink } from "./setup-link.ts";

/** The first agency of an installation and its one admin, for whoever holds the set-up link. NOT_FOUND when the link does not (any longer) work. */
export async function setUpFirstAgency(db: Database, input: SetUpInput, call: Call): Promise<Member> {
  const { token, password, agencyName, timeZone, name, email } = input;
  const link = await findSetupLink(db, token);
  if (!link) throw notFound("set-up link");
  const passwordHash = await hashPassword(password);
  const agencyId = call.newId() as AgencyId;

  return db.transact(system("setup", agencyId), { action: "agency.setup", input: null, now: call.now }, async (unit) => {
    await consume(unit.tx, link.id, call.now);
    const userId = await makeAccount(unit.tx, { name, email, passwordHash }, call);
    const [admin] = await insertAgency(unit, agencyId, { agencyName, timeZone, people: [{ userId, name, email, role: "admin" }] }, call);
    return admin!;
  });
}

/** Of two who follow the link at once, one gets past here. */
async function consume(tx: Tx, linkId: string, now: Date): Promise<void> {
  const used = await tx
    .update(setupLinks)
    .set({ usedAt: now })
    .where(and(eq(setupLinks.id, linkId), isNull(setupLinks.usedAt)))
    .returning();
  const [agency] = await tx.select({ id: agencies.id }).from(agencies).limit(1);
  if (used.length !== 1 || agency) throw notFound("set-up link");
}
