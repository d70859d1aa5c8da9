import { getTableColumns, getTableName, SQL } from "drizzle-orm";
import { getTableConfig as pgConfig, type PgTable } from "drizzle-orm/pg-core";
import { getTableConfig as sqliteConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";

import { postgresKit } from "#/db/kit/postgres.ts";
import { sqliteKit } from "#/db/kit/sqlite.ts";
import { defineTables } from "#/db/tables/define.ts";

type Config = ReturnType<typeof pgConfig> | ReturnType<typeof sqliteConfig>;
const all = (kit: typeof postgresKit) => {
  const { signIn, ...rest } = defineTables(kit);
  return Object.values({ ...rest, ...signIn });
};
const sqliteTables = new Map(all(sqliteKit).map((table) => [getTableName(table), table as unknown as SQLiteTable]));
const pairs = all(postgresKit).map((table) => [getTableName(table), table as unknown as PgTable] as const);
const nameOf = (column: unknown) => (column instanceof SQL ? "sql" : (column as { name: string }).name);

const columns = (table: Parameters<typeof getTableColumns>[0]) =>
  Object.entries(getTableColumns(table)).map(([key, column]) => ({
    key,
    name: column.name,
    type: column.dataType,
    notNull: column.notNull,
    primary: column.primary,
    enumValues: column.enumValues ?? [],
    hasDefault: column.hasDefault,
    value: column.default,
    made: column.defaultFn,
    updated: column.onUpdateFn,
  }));

const shape = (config: Config) => ({
  primaryKeys: config.primaryKeys.map((key) => [key.getName(), key.columns.map(nameOf)]),
  foreignKeys: config.foreignKeys.map((key) => ({
    from: key.reference().columns.map(nameOf),
    to: key.reference().foreignColumns.map(nameOf),
    onDelete: key.onDelete ?? "no action",
    onUpdate: key.onUpdate ?? "no action",
  })),
  indexes: config.indexes.map((index) => ({
    name: index.config.name,
    unique: index.config.unique ?? false,
    columns: index.config.columns.map(nameOf),
  })),
  checks: config.checks.map((check) => check.name),
});

test.each(pairs)("%s has one shape on both engines, and no defaults", (name, table) => {
  const twin = sqliteTables.get(name)!;
  expect(columns(twin)).toEqual(columns(table));
  expect(columns(table).filter((column) => column.hasDefault || column.made || column.updated)).toEqual([]);
  expect(shape(sqliteConfig(twin))).toEqual(shape(pgConfig(table)));
});

/** Look-ups that find out the agency: a session's user, a link's or key's hash. */
const AGENCY_UNKNOWN = new Set<unknown>(["user_id", "token_hash", "key_hash"]);
const agencyTables = pairs.filter(([, table]) => "agencyId" in getTableColumns(table));
test.each(agencyTables)("%s: every key, reference and index starts with the agency", (_name, table) => {
  const { primaryKeys, foreignKeys, indexes } = shape(pgConfig(table));
  const starts = [
    ...primaryKeys.map(([, names]) => names![0]),
    ...foreignKeys.map((key) => key.from[0]),
    ...indexes.map((index) => index.columns[0]),
  ];
  const single = columns(table)
    .filter((column) => column.primary)
    .map((column) => column.name);
  expect([...new Set([...starts, ...single])].filter((start) => !AGENCY_UNKNOWN.has(start))).toEqual(["agency_id"]);
});
