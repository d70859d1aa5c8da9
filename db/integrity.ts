import { databaseUrl } from "./open.ts";
import { dialectOf } from "./dialect.ts";
import { connectSqlite } from "./sqlite-connection.ts";

/** What the engine itself finds wrong with its file. PostgreSQL looks after its own pages and enforces every reference. */
export function engineFaults(url: string = databaseUrl()): string[] {
  if (dialectOf(url) === "postgresql") return [];
  const connection = connectSqlite(url);
  const pages = connection.pragma("integrity_check(20)") as { integrity_check: string }[];
  const orphans = connection.pragma("foreign_key_check") as { table: string; rowid: number; parent: string }[];
  connection.close();
  return [
    ...pages.map((row) => row.integrity_check).filter((line) => line !== "ok"),
    ...orphans.slice(0, 20).map((row) => `${row.table}: row ${row.rowid} has no ${row.parent}`),
  ];
}
