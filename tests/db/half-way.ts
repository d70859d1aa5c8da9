import { migrateDatabase } from "#/db/migrate.ts";

// node tests/db/half-way.ts URL FOLDER: migrates, and is meant to be killed in a migration that takes long.
const [url = "", folder = ""] = process.argv.slice(2);
console.log("migrating");
await migrateDatabase(url, folder);
