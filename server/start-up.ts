import { migrateDatabase } from "#/db/migrate.ts";
import { databaseUrl, getDatabase } from "#/db/open.ts";

import { keepHouse } from "./housekeeping.ts";
import { cutOffSlowClients } from "./http/slow-clients.ts";
import { logDefect, logEvent } from "./log.ts";

const DAY = 86_400_000;

/**
 * Brings the database up to date before the first request. Next itself waits for requests that are under way when it is told
 * to stop, and then ends the process: that is when the database is closed.
 */
export async function startUp(): Promise<void> {
  cutOffSlowClients();
  try {
    await migrateDatabase(databaseUrl());
    const db = getDatabase();
    process.once("exit", () => void db.close());
    logEvent("started", { database: db.dialect });
    const tidy = () =>
      keepHouse(db, new Date())
        .then((gone) => logEvent("housekeeping", gone))
        .catch((error: unknown) => logDefect("housekeeping", error));
    setTimeout(tidy, 60_000).unref(); // after the first requests
    setInterval(tidy, DAY).unref();
  } catch (error) {
    logDefect("start-up", error);
    process.stderr.write(`Askwell could not start: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.NODE_ENV === "production") process.exit(1); // while developing, the next reload may find it mended
  }
}
