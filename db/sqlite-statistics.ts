import { is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";

import * as schema from "./schema.sqlite.ts";

/** Rows of a large agency's tables, roughly; a table that is not named has as many as candidates. */
const ROWS: Record<string, number> = { agencies: 10, members: 500, clients: 400, contacts: 1_600, jobs: 1_200, rounds: 250_000 };
const MANY = 100_000;

/** In how many different values a column falls: few for words of a closed list, as many as its parent has rows, else all. */
const VALUES: Record<string, number> = {
  ...{ agency_id: 2, owner_id: 150, member_id: 150, credit_id: 150, client_id: 400, job_id: 1_200, contact_id: 1_600 },
  ...{ submission_id: MANY, candidate_id: MANY, local_date: 1_000, local_month: 36, kind: 4, status: 2, outcome: 8, last_close: 4 },
  ...{ entity: 10, actor: 150, checked: 2, sample: 1_000 },
};

/**
 * What SQLite's planner is told of every index, instead of what ANALYZE would find: plans are then the same on the first day
 * and in the tenth year, and never those for a table that was empty when somebody last looked.
 */
export function plannerStatistics(): string {
  const rows = Object.values(schema).flatMap((table) => (is(table, SQLiteTable) ? ofTable(table) : []));
  return `
    ANALYZE askwell_migrations;
    DELETE FROM sqlite_stat1;
    INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ${rows.join(", ")};
    ANALYZE sqlite_schema;`;
}

/** For each index: how many rows there are, then how many share the first column, the first two, and so on. */
function ofTable(table: SQLiteTable): string[] {
  const { name, indexes, primaryKeys } = getTableConfig(table);
  const rows = ROWS[name] ?? MANY;
  const keys = primaryKeys.map((key) => ({
    index: `sqlite_autoindex_${name}_1`,
    unique: true,
    columns: key.columns.map((column) => column.name),
  }));
  const named = indexes.map(({ config }) => ({
    index: config.name,
    unique: config.unique,
    columns: config.columns.flatMap((column) => ("name" in column ? column.name : [])),
  }));
  return [...keys, ...named].map(
    ({ index, unique, columns }) => `('${name}', '${index}', '${[rows, ...shared(rows, columns, unique)].join(" ")}')`,
  );
}

function shared(rows: number, columns: string[], unique: boolean): number[] {
  let left = rows;
  return columns.map((column, n) => {
    left = unique && n === columns.length - 1 ? 1 : Math.max(1, Math.round(left / (VALUES[column] ?? rows)));
    return left;
  });
}
