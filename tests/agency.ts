import type { Member } from "#/db/actor.ts";
import type { Database, DatabaseOptions } from "#/db/database.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { setUpAgency } from "#/server/agencies/setup.ts";
import type { Call } from "#/server/call.ts";
import { createCandidate } from "#/server/candidates/create.ts";
import { createCallerFactory } from "#/server/trpc/base.ts";
import { appRouter } from "#/server/trpc/root.ts";

import { freshDatabase } from "./database.ts";

export const call = (more: Partial<Call> = {}): Call => ({ now: new Date("2026-01-05T09:00:00.123Z"), newId: () => uuidv7(), ...more });

/** Two agencies; the first with a recruiter, a manager and an admin, the second with a manager. */
export async function twoAgencies(options: Partial<DatabaseOptions> = {}) {
  const fresh = await freshDatabase(options);
  const person = (name: string, role: Member["role"]) => ({ userId: uuidv7(), name, email: `${name.toLowerCase()}@x.test`, role });
  const north = await setUpAgency(
    fresh.db,
    {
      agencyName: "North",
      timeZone: "Europe/London",
      people: [person("Rae", "recruiter"), person("Max", "manager"), person("Ada", "admin")],
    },
    call(),
  );
  const south = await setUpAgency(fresh.db, { agencyName: "South", timeZone: "Europe/London", people: [person("Sol", "manager")] }, call());
  const [rae, max, ada] = north.actors as [Member, Member, Member];
  return { ...fresh, rae, max, ada, sol: south.actors[0]! };
}

export const add = (db: Database, actor: Member, name: string, email = `${name.replace(/\W/g, "")}-${uuidv7()}@x.test`) =>
  createCandidate(db, actor, { name, email }, call());

export const trpc = (db: Database, actor: Member | null, more: Partial<Call> = {}) =>
  createCallerFactory(appRouter)({ db, actor, call: call(more) });
