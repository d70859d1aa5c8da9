import type { Funnel } from "#/server/reports/funnel.ts";

/** Where things stand in the charts: pure, in the units of each viewBox. */

const round = (value: number): number => Math.round(value * 10) / 10;

/** A share from 0 to 1 on a line from `from` to `to`. */
export const along = (share: number, from: number, to: number): number => round(from + share * (to - from));

export const FOREST = { left: 10, right: 270, zero: 140, reach: 0.5 } as const;

/** The difference's place, on a line that always holds its zero and both intervals. */
export function forestScale(bounds: number[]): { at(value: number): number; ticks: number[] } {
  const far = Math.max(0.2, ...bounds.map(Math.abs));
  const step = far > 0.6 ? 0.5 : far > 0.3 ? 0.2 : 0.1;
  const low = Math.min(-step, Math.floor(Math.min(...bounds, 0) / step) * step);
  const high = Math.max(step, Math.ceil(Math.max(...bounds, 0) / step) * step);
  const ticks: number[] = [];
  for (let tick = low; tick <= high + 1e-9; tick += step) ticks.push(Math.round(tick * 100) / 100);
  return { at: (value) => along((value - low) / (high - low), FOREST.left, FOREST.right), ticks };
}

export const FUNNEL = { left: 30, right: 382, top: 8, bottom: 190 } as const;

/** Limits as paths and the scale of the points; x runs to the last limit. */
export function funnelLayout({ limits }: Funnel) {
  const most = limits.at(-1)?.n ?? 20;
  const x = (n: number) => along(n / most, FUNNEL.left, FUNNEL.right);
  const y = (share: number) => along(share, FUNNEL.bottom, FUNNEL.top);
  const path = (of: (limit: Funnel["limits"][number]) => number) =>
    limits.map((limit, index) => `${index === 0 ? "M" : "L"}${x(limit.n)} ${y(of(limit))}`).join("");
  return {
    ...{ x, y, most },
    outer: path(({ high998 }) => high998) + path(({ low998 }) => low998),
    inner: path(({ high95 }) => high95) + path(({ low95 }) => low95),
  };
}

export const TREND = { left: 34, right: 404, top: 6, bottom: 142 } as const;

/** One column a month; the middle when there is only one. */
export function trendX(index: number, months: number): number {
  return months < 2 ? along(0.5, TREND.left, TREND.right) : along(index / (months - 1), TREND.left, TREND.right);
}
export const trendY = (share: number): number => along(share, TREND.bottom, TREND.top);

/** Parts of a whole, side by side with small gaps; widths add up to `width`. */
export function stack(parts: number[], width: number): { x: number; width: number }[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  let x = 0;
  return parts.map((part) => {
    const piece = { x: round(x), width: total === 0 ? 0 : round(Math.max(0, (part / total) * width - 2)) };
    x += total === 0 ? 0 : (part / total) * width;
    return piece;
  });
}
