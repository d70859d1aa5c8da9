import type { Overview } from "#/server/reports/overview.ts";
import type { ReportFilters } from "#/server/reports/schema.ts";
import { addDays } from "#/server/zones.ts";

import styles from "../close-rates.module.css";
import { TREND, trendX, trendY } from "../geometry";
import { ChartOrTable } from "./chart-or-table";
import { KofN, Percent } from "./count";

type Month = Overview["months"][number];
const MOST_DRAWN = 12;

/** Ask rate month by month, each with its interval and its n in print; no smoothing, and under 10 no point. */
export function Trend({ months, filters }: { months: Month[]; filters: ReportFilters }) {
  const drawn = months.slice(-MOST_DRAWN);
  const able = drawn.filter(({ rate }) => rate.enough).length;
  const busiest = Math.max(0, ...drawn.map(({ rate }) => rate.n));
  return (
    <ChartOrTable
      id="trend"
      title="Ask rate by month"
      note={months.length > MOST_DRAWN ? `95 % intervals, last ${MOST_DRAWN} of ${months.length}` : "95 % intervals"}
      chart={
        able >= 3 ? (
          <Plot months={drawn} />
        ) : (
          <p className={styles.wait}>Drawn from three months with 10 rounds. The busiest here has {busiest}. The table has the counts.</p>
        )
      }
      table={<MonthTable months={months} filters={filters} />}
    />
  );
}

function Plot({ months }: { months: Month[] }) {
  const [first, last] = [months[0], months.at(-1)];
  const said =
    first && last
      ? `Ask rate by month with 95 % intervals, from ${first.rate.k} of ${first.rate.n} in ${first.label} to ${last.rate.k} of ${last.rate.n} in ${last.label}`
      : "Ask rate by month";
  const placed = months.map((month, index) => ({ ...month, x: trendX(index, months.length) }));
  const shown = placed.filter(({ rate }) => rate.enough);
  return (
    <svg viewBox="0 0 420 180" className={styles.trend} role="img" aria-label={said}>
      <path className="ax" d={[0, 0.5, 1].map((share) => `M28 ${trendY(share)}H412`).join("")} />
      {shown.map(({ month, x, rate }) => (
        <rect
          key={month}
          className={styles.bYes}
          x={x - 4}
          y={trendY(rate.high ?? 0)}
          width="8"
          height={trendY(rate.low ?? 0) - trendY(rate.high ?? 0)}
          rx="2"
        />
      ))}
      <path className={styles.line} d={lineThrough(placed)} />
      {shown.map(({ month, x, rate }) => (
        <circle key={month} className="c-yes" cx={x} cy={trendY(rate.value ?? 0)} r="3.5" />
      ))}
      <g className="axt">
        {[100, 50, 0].map((tick) => (
          <text key={tick} x="22" y={trendY(tick / 100) + 4} textAnchor="end">
            {tick}
          </text>
        ))}
        <text x="22" y="176" textAnchor="end">
          n
        </text>
        {placed.map(({ month, x, label, rate }) => (
          <g key={month}>
            <text x={x} y={TREND.bottom + 18} textAnchor="middle">
              {label.slice(0, 3)}
            </text>
            <text x={x} y={TREND.bottom + 34} textAnchor="middle">
              {rate.n}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

/** Joins neighbouring months only: over one with too few rounds there is nothing to say. */
function lineThrough(placed: (Month & { x: number })[]): string {
  return placed
    .map(({ x, rate }, index) => (rate.enough ? `${placed[index - 1]?.rate.enough ? "L" : "M"}${x} ${trendY(rate.value ?? 0)}` : ""))
    .join("");
}

function MonthTable({ months, filters }: { months: Month[]; filters: ReportFilters }) {
  return (
    <table className={styles.plain}>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Asked</th>
          <th scope="col">Rate</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, label, rate }) => (
          <tr key={month}>
            <th scope="row">{label}</th>
            <td className="fig">
              <KofN rate={rate} k="asked" n="askKnown" filters={within(filters, month)} />
            </td>
            <td className="fig">
              <Percent rate={rate} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The days of this month that the report's own dates leave. */
function within(filters: ReportFilters, month: string): ReportFilters {
  const first = `${month}-01`;
  const next = addDays(first, 31).slice(0, 7);
  const last = addDays(`${next}-01`, -1);
  const from = filters.from && filters.from > first ? filters.from : first;
  const to = filters.to && filters.to < last ? filters.to : last;
  return { ...filters, from, to };
}
