import { join } from "node:path";

import type { Database } from "#/db/database.ts";
import { migrateDatabase } from "#/db/migrate.ts";
import { databaseUrl, getDatabase } from "#/db/open.ts";
import { uuidv7 } from "#/db/uuid.ts";

import type { Call } from "../call.ts";

/** Where the migrations lie, whatever folder the command was called from. */
export const MIGRATIONS = join(import.meta.dirname, "..", "..", "db", "migrations");

export const callNow = (): Call => ({ now: new Date(), newId: () => uuidv7() });

/** Runs a command on this installation's database, brought up to date first and closed behind it. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  await migrateDatabase(databaseUrl(), MIGRATIONS);
  const db = getDatabase();
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
