import { getTableColumns, getTableName } from "drizzle-orm";
import { Client } from "pg";
import { expect, test } from "vitest";

import { dialect } from "#/db/dialect.ts";
import { postgresKit } from "#/db/kit/postgres.ts";
import { APP_ROLE } from "#/db/security.ts";
import { defineTables } from "#/db/tables/define.ts";

import { freshUrl } from "../database.ts";

/** What the owner's connection says about a migrated database. */
async function ask<T extends object>(statement: string): Promise<T[]> {
  const client = new Client({ connectionString: await freshUrl() });
  await client.connect();
  const { rows } = await client.query<T>(statement);
  await client.end();
  return rows;
}

const { signIn: _global, ...tables } = defineTables(postgresKit);
const owned = Object.values(tables)
  .filter((table) => "agencyId" in getTableColumns(table))
  .map((table) => getTableName(table));

test.runIf(dialect === "postgresql")("every table of an agency is under a policy that binds its owner too", async () => {
  const rows = await ask<{ name: string; on: boolean; forced: boolean; policies: number }>(`
    SELECT relname AS name, relrowsecurity AS on, relforcerowsecurity AS forced,
      (SELECT count(*)::int FROM pg_policy WHERE polrelid = c.oid) AS policies
    FROM pg_class c WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`);
  const bound = rows.filter((row) => row.on && row.policies === 1).map((row) => row.name);
  expect(bound.sort()).toEqual([...owned, "agencies"].sort());
  const loose = rows.filter((row) => row.on && !row.forced).map((row) => row.name);
  expect(loose).toEqual(["search_documents"]); // searched through its owner's function, which reads the agency itself
});

test.runIf(dialect === "postgresql")("the role that serves requests owns nothing and may not rewrite the audit trail", async () => {
  const [rights] = await ask<Record<string, boolean | number>>(`
    SELECT (SELECT count(*)::int FROM pg_class WHERE relowner = '${APP_ROLE}'::regrole) AS owned,
      (SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = '${APP_ROLE}') AS mighty,
      has_table_privilege('${APP_ROLE}', 'audit_events', 'DELETE') AS deletes,
      has_table_privilege('${APP_ROLE}', 'audit_events', 'UPDATE') AS updates,
      has_table_privilege('${APP_ROLE}', 'agency_chains', 'DELETE') AS unchains,
      has_table_privilege('${APP_ROLE}', 'askwell_migrations', 'SELECT') AS migrates`);
  expect(rights).toMatchObject({ owned: 0, mighty: false, deletes: false, updates: false, unchains: false, migrates: false });
});
