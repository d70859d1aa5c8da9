import { parseArgs } from "node:util";
import { text } from "node:stream/consumers";

import { databaseUrl, getDatabase } from "#/db/open.ts";
import { migrateDatabase } from "#/db/migrate.ts";
import { uuidv7 } from "#/db/uuid.ts";

import { setUpAgency } from "../agencies/setup.ts";
import { getAuth } from "../auth/auth.ts";
import { hashPassword } from "../auth/password.ts";

// node server/cli/setup.ts --agency NAME --name N --email E   (the password comes on standard input)
const { values } = parseArgs({ options: { agency: { type: "string" }, name: { type: "string" }, email: { type: "string" } } });
const { agency, name, email } = values;
if (!agency || !name || !email) throw new Error("--agency, --name and --email are needed");

await migrateDatabase(databaseUrl());
const db = getDatabase();
const password = await hashPassword((await text(process.stdin)).trim());
const { internalAdapter } = await getAuth().$context;
const user = await internalAdapter.createUser({ name, email, emailVerified: true }, { method: "admin" });
await internalAdapter.linkAccount({ userId: user.id, providerId: "credential", accountId: user.id, password });
const call = { now: new Date(), newId: () => uuidv7() };
const { agencyId, actors } = await setUpAgency(db, { agencyName: agency, timeZone: "Europe/London", people: [{ userId: user.id, name, email, role: "admin" }] }, call);
console.log(JSON.stringify({ agencyId, memberId: actors[0]!.memberId }));
await db.close();
