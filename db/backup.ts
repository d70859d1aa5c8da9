import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readSync, rmSync } from "node:fs";

import BetterSqlite3 from "better-sqlite3";

import { flush } from "./flush.ts";
import { connectSqlite } from "./sqlite-connection.ts";

/** What a database file holds, in figures that a copy has to repeat. `heads` are the last links of the agencies' audit chains. */
export interface Contents {
  schema: string;
  tables: Record<string, number>;
  heads: Record<string, { seq: number; hash: string }>;
}

const ALL_PAGES = 0x7fffffff;
const MAGIC = "SQLite format 3\0";
const TABLES = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_fts_%' ORDER BY name`;

/**
 * Copies the database while others read and write it. The counts and the pages come from one snapshot, so they have to agree;
 * answers what that snapshot held.
 */
export async function copySqlite(file: string, to: string): Promise<Contents> {
  const connection = connectSqlite(file);
  try {
    connection.exec("BEGIN"); // without it each write of another process would begin the copy anew
    const contents = contentsOf(connection);
    await connection.backup(to, { progress: () => ALL_PAGES });
    return contents;
  } finally {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    connection.close();
  }
}

/** What a file holds that nobody else works on. */
export function contentsOfFile(file: string): Contents {
  const connection = new BetterSqlite3(file, { readonly: true });
  try {
    return contentsOf(connection);
  } finally {
    connection.close();
  }
}

function contentsOf(connection: BetterSqlite3.Database): Contents {
  const schema = createHash("sha256");
  for (const row of connection.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").all())
    schema.update(JSON.stringify(row));
  const names = connection.prepare(TABLES).pluck().all() as string[];
  const count = (name: string) => connection.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number;
  const chains = connection.prepare("SELECT agency_id AS id, seq, hash FROM agency_chains ORDER BY agency_id").all();
  return {
    schema: schema.digest("hex"),
    tables: Object.fromEntries(names.map((name) => [name, count(name)])),
    heads: Object.fromEntries((chains as { id: string; seq: number; hash: string }[]).map(({ id, seq, hash }) => [id, { seq, hash }])),
  };
}

/** Whether the file is a SQLite database that Askwell has made. Says nothing about its being whole. */
export function isAskwellFile(file: string): boolean {
  const start = Buffer.alloc(MAGIC.length);
  const handle = openSync(file, "r");
  readSync(handle, start);
  closeSync(handle);
  if (start.toString("latin1") !== MAGIC) return false;
  const connection = new BetterSqlite3(file, { readonly: true });
  try {
    const found = connection.prepare("SELECT count(*) FROM sqlite_schema WHERE name IN ('askwell_migrations', 'agency_chains')");
    return found.pluck().get() === 2;
  } catch {
    return false; // its first page cannot be read
  } finally {
    connection.close();
  }
}

/** Folds the log into the file and flushes it, so that the one file is all there is. */
export function makeSingleFile(file: string): void {
  const connection = new BetterSqlite3(file, { fileMustExist: true });
  const mode = connection.pragma("journal_mode = DELETE", { simple: true });
  connection.close();
  if (mode !== "delete") throw new Error(`${file} is in use`);
  flush(file);
}

/** Removes a database that nobody wants, with what SQLite and the migrations put beside it. */
export function removeSqlite(file: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal", ".before-migration"]) if (existsSync(file + ending)) rmSync(file + ending);
}
