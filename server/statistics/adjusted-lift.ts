import { type Count, requireCount, sumOf } from "./count.ts";
import { ENOUGH_TO_COMPARE, type Lift, NO_LIFT } from "./lift.ts";
import { Z95 } from "./wilson.ts";

/** Rounds that are alike but for the asking. */
export interface Stratum {
  asked: Count;
  notAsked: Count;
}

/** Below this, the variance is nothing but rounding. */
const NO_VARIANCE = 1e-15;

/**
 * The Mantel–Haenszel risk difference, asked less not asked among rounds that are alike, with the variance of
 * Sato (1989), "On the variance estimator for the Mantel–Haenszel risk difference", Biometrics 45: 1323–1324 (sound for
 * few large strata and for many small ones). A stratum with an empty side says nothing and is left out; `strata` counts
 * the others. Where all rounds of each stratum ended alike, Sato's variance is 0: the bounds are then null, since an
 * interval without width would claim to be certain.
 */
export function adjustedLift(strata: readonly Stratum[]): Lift & { strata: number } {
  for (const { asked, notAsked } of strata) [asked, notAsked].forEach(requireCount);
  const used = strata.filter(({ asked, notAsked }) => asked.n > 0 && notAsked.n > 0);
  if (used.length === 0) return { ...NO_LIFT, strata: 0 };
  const sum = (term: (x: number, n: number, y: number, m: number) => number) =>
    used.reduce((total, { asked, notAsked }) => total + term(asked.k, asked.n, notAsked.k, notAsked.n), 0);
  const weight = sum((_x, n, _y, m) => (n * m) / (n + m));
  const value = sum((x, n, y, m) => (x * m - y * n) / (n + m)) / weight;
  const p = sum((x, n, y, m) => (n * n * y - m * m * x + (n * m * (m - n)) / 2) / (n + m) ** 2);
  const q = sum((x, n, y, m) => (x * (m - y) + y * (n - x)) / (2 * (n + m)));
  const variance = (value * p + q) / weight ** 2;
  if (variance < NO_VARIANCE) return { ...NO_LIFT, value, strata: used.length };
  const half = Z95 * Math.sqrt(variance);
  const fewest = Math.min(sumOf(used.map(({ asked }) => asked)).n, sumOf(used.map(({ notAsked }) => notAsked)).n);
  return {
    value,
    low: Math.max(-1, value - half),
    high: Math.min(1, value + half),
    enough: fewest >= ENOUGH_TO_COMPARE,
    strata: used.length,
  };
}
