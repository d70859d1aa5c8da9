import Link from "next/link";

import type { Figure } from "#/server/reports/figure-names.ts";
import type { ReportFilters } from "#/server/reports/schema.ts";
import type { Rate } from "#/server/statistics/rate.ts";

import styles from "../close-rates.module.css";
import { interval, percent } from "../format";
import { along } from "../geometry";
import { rowsHref } from "../search-params";

interface CountProps {
  n: number;
  figure: Figure;
  filters: ReportFilters;
  more?: Record<string, string | null> | undefined;
  children?: string | undefined;
}

/** A count that opens exactly the rows it counts; nothing to open where there are none. */
export function Count({ n, figure, filters, more, children }: CountProps) {
  const said = children ?? String(n);
  if (n === 0) return <span>{said}</span>;
  return (
    <Link href={rowsHref(filters, figure, more)} prefetch={false} className={styles.count}>
      {said}
    </Link>
  );
}

/** "26 of 32": what was counted, of what; each opens its own rows. */
export function KofN({ rate, k, n, filters }: { rate: Pick<Rate, "k" | "n">; k: Figure; n: Figure; filters: ReportFilters }) {
  return (
    <span className="nw">
      <Count n={rate.k} figure={k} filters={filters} /> of <Count n={rate.n} figure={n} filters={filters} />
    </span>
  );
}

/** "52 % 48–57", from ten on. */
export function Percent({ rate }: { rate: Rate }) {
  if (!rate.enough || rate.value === null || rate.low === null || rate.high === null) {
    return <span className="q">{rate.n === 0 ? "none yet" : "under 10"}</span>;
  }
  return (
    <span>
      {percent(rate.value)} <span className="q">{interval(rate.low, rate.high)}</span>
    </span>
  );
}

/** The interval first, the point on top, on a line from 0 to 100 that is never cut. */
export function RateBar({ rate, tone, width = 112, height = 16 }: { rate: Rate; tone: "yes" | "no"; width?: number; height?: number }) {
  if (!rate.enough || rate.value === null || rate.low === null || rate.high === null) return null;
  const [left, right, middle] = [4, width - 4, height / 2];
  const from = along(rate.low, left, right);
  return (
    <svg className={styles.bar} width={width} height={height} aria-hidden="true">
      <path className="ax2" d={`M${left} ${middle}H${right}`} />
      <rect
        className={tone === "yes" ? styles.bYes : styles.bNo}
        x={from}
        y={middle - 4}
        width={along(rate.high, left, right) - from}
        height="8"
        rx="2"
      />
      <circle className={tone === "yes" ? "c-yes" : "c-no"} cx={along(rate.value, left, right)} cy={middle} r={tone === "yes" ? 4.5 : 4} />
    </svg>
  );
}
