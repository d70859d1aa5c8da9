import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";

import { type FunnelLimits, funnelLimits, outside } from "../statistics/funnel.ts";
import { pool } from "../statistics/pool.ts";
import { type Rate, rateOf } from "../statistics/rate.ts";
import { labelsOf } from "./labels.ts";
import type { ReportFilters } from "./schema.ts";
import { keyOf, tallyRounds } from "./tally.ts";

export interface RecruiterPoint {
  id: string | null;
  name: string;
  rate: Rate;
  standing: "inside" | "95" | "998";
  pooled: { value: number; low: number; high: number } | null;
}

export interface Funnel {
  agency: Rate;
  points: RecruiterPoint[];
  limits: ({ n: number } & FunnelLimits)[];
}

const CURVE_POINTS = 60;

/** Ask rates of recruiters against their number of rounds, by name and never by rank, with pooled estimates. */
export async function funnelOf(tx: ReadDb, actor: Member, filters: ReportFilters): Promise<Funnel> {
  const rows = await tallyRounds(tx, actor, { ...filters, recruiterId: null }, keyOf("recruiter", filters.credit));
  const known = rows.filter(({ askKnown }) => askKnown > 0);
  const labels = await labelsOf(
    tx,
    actor,
    "recruiter",
    known.map(({ key }) => key),
  );
  const [k, n] = [sum(known.map(({ asked }) => asked)), sum(known.map(({ askKnown }) => askKnown))];
  const rate = n === 0 ? 0 : k / n;
  const pooled = pool(known.map(({ asked, askKnown }) => ({ k: asked, n: askKnown })));
  const points = known.map((row, index) => ({
    id: row.key,
    name: labels.get(row.key) ?? "Nobody",
    rate: rateOf(row.asked, row.askKnown),
    standing: outside(row.asked, row.askKnown, rate),
    pooled: pooled?.estimates[index] ?? null,
  }));
  points.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { agency: rateOf(k, n), points, limits: curve(rate, Math.max(0, ...known.map(({ askKnown }) => askKnown))) };
}

function curve(rate: number, most: number): Funnel["limits"] {
  const top = Math.max(20, Math.ceil((most * 1.1) / 10) * 10);
  const step = Math.max(1, Math.round(top / CURVE_POINTS));
  const limits: Funnel["limits"] = [];
  for (let n = 5; n <= top; n += step) limits.push({ n, ...funnelLimits(rate, n) });
  return limits;
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
