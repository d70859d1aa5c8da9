import BetterSqlite3 from "better-sqlite3";
import { Client } from "pg";

import { dialect } from "#/db/dialect.ts";

/** Tables of which an agency has so few rows that walking its own is no fault. */
const SMALL = new Set(["agencies", "members", "clients", "jobs", "contacts", "imports", "agency_chains", "user", "session", "account"]);

/** Nothing is in them here, so PostgreSQL takes any way that is an index. */
const EMPTY = ["practices", "checklist_ticks", "handed_out_checklists", "candidate_shares"];

export interface Plan {
  text: string;
  /** What would grow with the agency: a table walked from end to end, or the agency's whole share of it. */
  walks: string[];
  sorts: boolean;
}

type Explain = (sql: string, values: unknown[]) => Promise<Plan>;

/** How the engine would run a query, asked of a connection of its own. */
export async function explainer(url: string): Promise<{ explain: Explain; close(): Promise<void> }> {
  if (dialect === "sqlite") {
    const connection = new BetterSqlite3(url, { readonly: true });
    const explain: Explain = async (sql, values) =>
      ofSqlite(connection.prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[], sql);
    return { explain, close: async () => void connection.close() };
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  // With few rows walking them all is cheaper, and that is what joins by hash do: asked is whether an index could serve.
  await client.query("set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off");
  const explain: Explain = async (sql, values) =>
    ofPostgres((await client.query(`explain ${sql}`, values)).rows as { "QUERY PLAN": string }[], sql);
  return { explain, close: () => client.end() };
}

function ofSqlite(rows: { detail: string }[], sql: string): Plan {
  const lines = rows.map((row) => row.detail);
  const bare = lines.filter((line) => /^SCAN (?!search_fts|\()/.test(line)).map((line) => line.split(" ")[1]!);
  const sorts = lines.some((line) => /TEMP B-TREE FOR ORDER BY/.test(line));
  const stopsEarly = sql.includes("limit") && !sorts;
  const whole = lines.flatMap((line) => STATUS_ALONE.exec(line)?.[1] ?? (stopsEarly ? [] : (AGENCY_ALONE.exec(line)?.[1] ?? [])));
  const walks = [...bare.filter((name) => isTable(sql, name)), ...whole].filter((name) => !SMALL.has(name));
  return { text: lines.join("\n"), walks, sorts };
}

/** In order of an index a limited list may begin anywhere; but most of a log is held, so by status it would look at nearly all. */
const AGENCY_ALONE = /^SEARCH (\w+) USING .*\(agency_id=\?\)$/;
const STATUS_ALONE = /^SEARCH (\w+) USING .*\(agency_id=\? AND (?:status|kind)=\?\)$/;

/** A scan may be of a subquery, whose own rows the plan shows apart. */
const isTable = (sql: string, name: string): boolean => new RegExp(`(?:from|join) "${name}"`, "i").test(sql);

function ofPostgres(rows: { "QUERY PLAN": string }[], sql: string): Plan {
  const lines = rows.map((row) => row["QUERY PLAN"]);
  const scanned = lines.flatMap((line) => /Seq Scan on (\w+)/.exec(line)?.[1] ?? []);
  const whole = sql.includes("limit")
    ? []
    : lines.flatMap((line, n) => (ONE_CONDITION.test(line) ? (/ on (\w+)/.exec(lines[n - 1] ?? "")?.[1] ?? []) : []));
  const walks = [...scanned, ...whole].filter((name) => !ofNoWeight(name));
  return { text: lines.join("\n"), walks, sorts: lines.some((line) => /Sort Key/.test(line)) };
}

/** A bitmap scan names its index, which begins with its table's name. */
const ofNoWeight = (name: string): boolean => [...SMALL, ...EMPTY].some((table) => name.startsWith(table));

const ONE_CONDITION = /Index Cond: \(agency_id = '[^']*'::uuid\)$/;
