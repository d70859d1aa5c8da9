import { existsSync, linkSync, renameSync } from "node:fs";

import BetterSqlite3 from "better-sqlite3";

import { DomainError, engineCode } from "./errors.ts";
import { flush } from "./flush.ts";

/**
 * Puts the single file `by` in the place of `file` in one step and answers where the replaced one is kept, null when there was none.
 * CONFLICT while any process has the database open.
 */
export function replaceSqlite(file: string, by: string, now: Date): string | null {
  const aside = `${file}.before-restore-${now.toISOString().replaceAll(/[-:]|\..*/g, "")}`;
  const release = existsSync(file) ? lockOthersOut(file) : null;
  try {
    // A log that stayed behind would be played into the new file.
    for (const ending of ["-wal", "-shm"]) if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
    if (release) linkSync(file, aside);
    renameSync(by, file);
    flush(file);
  } finally {
    release?.();
  }
  return release ? aside : null;
}

/**
 * SQLite itself knows who is there: a log is given up only by the last connection, and the system takes a dead process's locks back.
 * A file too damaged to be opened cannot be locked, nor can it be served.
 */
function lockOthersOut(file: string): () => void {
  const connection = new BetterSqlite3(file, { timeout: 0 });
  try {
    connection.pragma("journal_mode = DELETE");
    connection.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    connection.close();
    if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(engineCode(error))) return () => {};
    if (!engineCode(error).startsWith("SQLITE_BUSY")) throw error;
    throw new DomainError("CONFLICT", "Askwell is running on this data folder. Stop it first; nothing was changed.", { cause: error });
  }
  return () => {
    connection.exec("ROLLBACK");
    connection.close();
  };
}
