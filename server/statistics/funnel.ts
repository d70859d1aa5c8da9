import { binomialAtMost } from "./beta.ts";
import { requireCount } from "./count.ts";

/** Where the rates of recruiters like the agency would lie, by their number of rounds. */
export interface FunnelLimits {
  low95: number;
  high95: number;
  low998: number;
  high998: number;
}

/** What lies beyond each limit, on one side. */
const TAIL_95 = 0.025;
const TAIL_998 = 0.001;

/** The least count whose chance, with all below it, reaches the tail. */
function firstInside(n: number, rate: number, tail: number): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialAtMost(middle, n, rate) >= tail) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lowerLimit(n: number, rate: number, tail: number): number {
  const first = firstInside(n, rate, tail);
  const [upTo, below] = [binomialAtMost(first, n, rate), binomialAtMost(first - 1, n, rate)];
  return Math.max(0, (first - (upTo - tail) / (upTo - below)) / n);
}

/**
 * Exact binomial limits round a rate, at 95 % and 99.8 %, interpolated between counts so that they draw smoothly:
 * Spiegelhalter (2005), "Funnel plots for comparing institutional performance", Stat Med 24: 1185–1202, appendix A.1.1.
 * His upper limit is one count tighter than his lower one; ours mirrors the lower one, so that "asked" and "not asked"
 * are judged alike and each side keeps to its share.
 */
export function funnelLimits(rate: number, n: number): FunnelLimits {
  requireCount({ k: 0, n });
  if (n === 0) return { low95: 0, high95: 1, low998: 0, high998: 1 };
  return {
    low95: lowerLimit(n, rate, TAIL_95),
    high95: 1 - lowerLimit(n, 1 - rate, TAIL_95),
    low998: lowerLimit(n, rate, TAIL_998),
    high998: 1 - lowerLimit(n, 1 - rate, TAIL_998),
  };
}

/**
 * The limit that k of n lies beyond: its own or a more extreme count on that side has a chance under 0.1 % ("998") or
 * 2.5 % ("95"). A point is beyond the drawn line exactly when this says so.
 */
export function outside(k: number, n: number, rate: number): "inside" | "95" | "998" {
  requireCount({ k, n });
  if (n === 0) return "inside";
  const chance = Math.min(binomialAtMost(k, n, rate), binomialAtMost(n - k, n, 1 - rate));
  return chance < TAIL_998 ? "998" : chance < TAIL_95 ? "95" : "inside";
}
