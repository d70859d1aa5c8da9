import { uuidv7 } from "#/db/uuid.ts";
import { migrateDatabase } from "#/db/migrate.ts";
import { databaseUrl, getDatabase } from "#/db/open.ts";

import { makeSetupLink } from "../agencies/setup-link.ts";

// Before the server starts: the newest tables, and on an empty installation the link that makes its first agency.
try {
  await migrateDatabase(databaseUrl());
  const db = getDatabase();
  const token = await makeSetupLink(db, { now: new Date(), newId: () => uuidv7() });
  await db.close();
  if (token) process.stdout.write(`${process.env.ASKWELL_URL ?? ""}/set-up/${token}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
