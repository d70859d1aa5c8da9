import BetterSqlite3 from "better-sqlite3";
import pg from "pg";

import { dialect } from "#/db/dialect.ts";

interface Statement {
  sql: string;
  values: unknown[];
}

let caught: Statement[] | null = null;

/** Every query that reaches the driver while `work` runs, whoever wrote it: a new one in a verb is looked at without being named here. */
export async function queriesOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const all: Statement[] = [];
  caught = all;
  try {
    await work();
  } finally {
    caught = null;
  }
  return all.filter(({ sql }) => /^\s*(?:select|with)\b/i.test(sql) && /\bfrom\b/i.test(sql));
}

/** Has to be called once, before the database is opened. */
export function listenToDrivers(): void {
  if (dialect === "sqlite") listenToSqlite();
  else listenToPostgres();
}

function listenToSqlite(): void {
  const { prepare } = BetterSqlite3.prototype;
  BetterSqlite3.prototype.prepare = function heard(this: BetterSqlite3.Database, sql: string) {
    const statement = prepare.call(this, sql);
    if (caught) hear(statement, sql, caught);
    return statement;
  } as typeof prepare;
}

/** Parameters are known only when it runs; `raw` answers the statement itself, so its calls come by here too. */
function hear(statement: BetterSqlite3.Statement, sql: string, into: Statement[]): void {
  for (const way of ["all", "get"] as const) {
    const run = statement[way];
    const heard = (...values: unknown[]): unknown => {
      into.push({ sql, values });
      return Reflect.apply(run, statement, values);
    };
    Object.assign(statement, { [way]: heard });
  }
}

function listenToPostgres(): void {
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function heard(this: pg.Client, ...given: unknown[]) {
    const [config, values] = given as [string | { text: string; values?: unknown[] }, unknown[]?];
    const statement =
      typeof config === "string" ? { sql: config, values: values ?? [] } : { sql: config.text, values: values ?? config.values ?? [] };
    if (caught && !/set_config/.test(statement.sql)) caught.push(statement);
    return Reflect.apply(query, this, given);
  } as typeof query;
}
