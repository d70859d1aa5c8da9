import { existsSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";

import { copySqlite, removeSqlite } from "#/db/backup.ts";
import { dialectOf } from "#/db/dialect.ts";
import { flush } from "#/db/flush.ts";
import { dataFolder, databaseUrl } from "#/db/open.ts";
import { secret } from "#/db/secret.ts";

import { VERSION } from "../version.ts";
import { inspectCopy } from "./inspect-copy.ts";
import { difference, type Manifest, manifestPath, sha256Of } from "./manifest.ts";
import { UsageError } from "./refusal.ts";

const POSTGRES =
  'A PostgreSQL database is backed up with its own tools: pg_dump --format=custom --file=FILE "$DATABASE_URL" (and keep audit.key with it).';

/** Copies the database beside a running server, looks the copy over, and only then gives it its name. Prints what it holds. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const [name, more] = positionals;
  if (!name || more) throw new UsageError("Name the one file to write: backup FILE");
  if (dialectOf(databaseUrl()) === "postgresql") throw new UsageError(POSTGRES);
  const to = resolve(name);
  refuseOccupied(to);
  if (!existsSync(databaseUrl())) throw new UsageError(`There is no database in ${dataFolder()} yet.`);

  const partial = `${to}.partial`;
  removeSqlite(partial);
  writeFileSync(partial, "", { mode: 0o600, flag: "wx" });
  try {
    const manifest = await copyAndVerify(partial);
    writeFileSync(manifestPath(to), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    flush(manifestPath(to));
    renameSync(partial, to);
    flush(to);
    report(to, manifest);
  } finally {
    removeSqlite(partial);
  }
  return 0;
}

async function copyAndVerify(partial: string): Promise<Manifest> {
  const madeAt = new Date().toISOString();
  const said = await copySqlite(databaseUrl(), partial);
  const { faults, contents } = await inspectCopy(partial, secret(dataFolder(), "audit"));
  const wrong = contents && faults.length === 0 ? difference(said, contents) : faults.slice(0, 5).join("; ");
  if (wrong) throw new UsageError(`No backup was made, because the copy is not whole: ${wrong}. Run check on the database itself.`);
  return { madeAt, version: VERSION, sha256: await sha256Of(partial), ...said };
}

function refuseOccupied(to: string): void {
  for (const path of [to, manifestPath(to)]) if (existsSync(path)) throw new UsageError(`${path} is there already; choose another name.`);
  if (!existsSync(dirname(to)) || !statSync(dirname(to)).isDirectory()) throw new UsageError(`There is no folder ${dirname(to)}.`);
}

function report(to: string, { sha256, tables }: Manifest): void {
  const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${JSON.stringify({ file: to, bytes: statSync(to).size, sha256, rows })}\n`);
  process.stderr.write(`Verified. Keep audit.key from ${dataFolder()} with it: without that key it cannot be restored elsewhere.\n`);
}
