import BetterSqlite3 from "better-sqlite3";
import { getTableColumns, getTableName, type Table } from "drizzle-orm";
import { Client } from "pg";

import { dialectOf } from "#/db/dialect.ts";

type Row = Record<string, unknown>;

/** Writes many rows quickly, past the verbs: only for invented data in a database made for it. */
export interface BulkWriter {
  add(table: Table, rows: readonly Row[]): Promise<void>;
  /** Makes everything so far durable and lets the planner know it. */
  finish(): Promise<void>;
}

/** `url` as its owner, since row-level security and foreign keys are not looked at. */
export async function openBulkWriter(url: string): Promise<BulkWriter> {
  return dialectOf(url) === "sqlite" ? sqliteWriter(url) : postgresWriter(url);
}

interface Columns {
  table: string;
  names: string[];
  values(row: Row): unknown[];
}

function columnsOf(table: Table): Columns {
  const columns = Object.entries(getTableColumns(table));
  return {
    table: getTableName(table),
    names: columns.map(([, column]) => `"${column.name}"`),
    values: (row) => columns.map(([key, column]) => (row[key] == null ? null : column.mapToDriverValue(row[key]))),
  };
}

function cached<T>(make: (columns: Columns) => T): (table: Table) => T {
  const known = new Map<Table, T>();
  return (table) => known.get(table) ?? known.set(table, make(columnsOf(table))).get(table)!;
}

function sqliteWriter(file: string): BulkWriter {
  const connection = new BetterSqlite3(file);
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = OFF");
  connection.pragma("foreign_keys = OFF");
  connection.pragma("cache_size = -200000");
  const insertInto = cached((columns) => ({
    ...columns,
    statement: connection.prepare(
      `insert into "${columns.table}" (${columns.names.join()}) values (${columns.names.map(() => "?").join()})`,
    ),
  }));
  return {
    async add(table, rows) {
      const { statement, values } = insertInto(table);
      if (!connection.inTransaction) connection.exec("begin immediate");
      for (const row of rows) statement.run(values(row));
    },
    async finish() {
      if (connection.inTransaction) connection.exec("commit");
      connection.pragma("wal_checkpoint(TRUNCATE)");
      connection.close();
    },
  };
}

async function postgresWriter(url: string): Promise<BulkWriter> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ may: boolean }>("select rolsuper as may from pg_roles where rolname = current_user");
  if (rows[0]?.may) await client.query("set session_replication_role = replica"); // spares a look-up for every foreign key
  const of = cached((columns) => columns);
  return {
    async add(table, given) {
      const { table: name, names, values } = of(table);
      const objects = given.map((row) => Object.fromEntries(values(row).map((value, n) => [names[n]!.slice(1, -1), value])));
      const sql = `insert into "${name}" (${names.join()}) select ${names.join()} from json_populate_recordset(null::"${name}", $1)`;
      if (given.length > 0) await client.query(sql, [JSON.stringify(objects)]);
    },
    async finish() {
      await client.query("vacuum analyze");
      await client.end();
    },
  };
}
