import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { contentsOfFile, isAskwellFile, removeSqlite } from "#/db/backup.ts";
import { dialectOf } from "#/db/dialect.ts";
import { migrateDatabase } from "#/db/migrate.ts";
import { dataFolder, databaseUrl } from "#/db/open.ts";
import { replaceSqlite } from "#/db/replace.ts";

import { inspectCopy } from "./inspect-copy.ts";
import { difference, readManifest, sha256Of } from "./manifest.ts";
import { UsageError } from "./refusal.ts";
import { MIGRATIONS } from "./with-database.ts";

const POSTGRES = 'A PostgreSQL database is restored with its own tools: pg_restore --clean --dbname="$DATABASE_URL" FILE';

/** Puts a backup in the database's place once it has been looked over; the replaced file is kept beside it. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [name, more] = positionals;
  if (!name || more) throw new UsageError("Name the one file to restore: restore FILE");
  if (dialectOf(databaseUrl()) === "postgresql") throw new UsageError(POSTGRES);
  const from = resolve(name);
  await refuseUnfit(from);
  const auditKey = keyOf(dataFolder());

  const file = databaseUrl();
  const incoming = `${file}.restoring`;
  mkdirSync(dataFolder(), { recursive: true, mode: 0o700 });
  removeSqlite(incoming);
  try {
    copyFileSync(from, incoming);
    chmodSync(incoming, 0o600);
    await makeFit(from, incoming, auditKey);
    const aside = replaceSqlite(file, incoming, new Date());
    process.stdout.write(`${JSON.stringify({ restored: from, replaced: aside })}\n`);
  } finally {
    removeSqlite(incoming);
  }
  return 0;
}

/** Only reads: the backup stays as it is, whatever comes of it. */
async function refuseUnfit(from: string): Promise<void> {
  if (!existsSync(from) || !statSync(from).isFile()) throw new UsageError(`There is no file ${from}.`);
  const manifest = readManifest(from);
  if (manifest && manifest.sha256 !== (await sha256Of(from)))
    throw new UsageError(`${from} is damaged: it is not the file its manifest was written for. Nothing was changed.`);
  if (!isAskwellFile(from)) throw new UsageError(`${from} is not an Askwell database. Nothing was changed.`);
  const different = manifest && difference(manifest, contentsOfFile(from));
  if (different) throw new UsageError(`${from} is not what its manifest says: ${different}. Nothing was changed.`);
}

/** Never made anew here: a backup is proven genuine by the key that signed it. */
function keyOf(folder: string): Buffer {
  const path = join(folder, "audit.key");
  if (existsSync(path)) return readFileSync(path);
  throw new UsageError(`${path} is missing. Put the audit.key that was kept with the backup there first; nothing was changed.`);
}

/** Brings the copy to this version and looks it over; a newer version's copy is refused by the migration. */
async function makeFit(from: string, incoming: string, auditKey: Buffer): Promise<void> {
  await migrateDatabase(incoming, MIGRATIONS).catch((error: unknown) => {
    throw new UsageError(`${from} cannot be restored: ${error instanceof Error ? error.message : String(error)} Nothing was changed.`);
  });
  const { faults } = await inspectCopy(incoming, auditKey);
  if (faults.length === 0) return;
  const broken = faults.slice(0, 5).join("; ");
  throw new UsageError(
    `${from} cannot be restored: ${broken}. If the chain breaks at entry 1, audit.key is another's. Nothing was changed.`,
  );
}
