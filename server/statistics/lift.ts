import { type Count, requireCount } from "./count.ts";
import { wilson } from "./wilson.ts";

/** A difference of two proportions with its 95 % interval. */
export interface Lift {
  value: number | null;
  low: number | null;
  high: number | null;
  /** Whether a page may show it; the API gives it in any case. */
  enough: boolean;
}

/** Comparisons are shown from so many on each side. */
export const ENOUGH_TO_COMPARE = 20;

export const NO_LIFT: Lift = { value: null, low: null, high: null, enough: false };

/**
 * The rate when asked less the rate when not, with the hybrid score interval: method 10 of
 * Newcombe (1998), "Interval estimation for the difference between independent proportions", Stat Med 17: 873–890.
 */
export function liftOf(asked: Count, notAsked: Count): Lift {
  requireCount(asked);
  requireCount(notAsked);
  if (asked.n === 0 || notAsked.n === 0) return NO_LIFT;
  const [p1, p2] = [asked.k / asked.n, notAsked.k / notAsked.n];
  const [w1, w2] = [wilson(asked), wilson(notAsked)];
  return {
    value: p1 - p2,
    low: Math.max(-1, p1 - p2 - Math.hypot(p1 - w1.low, w2.high - p2)),
    high: Math.min(1, p1 - p2 + Math.hypot(w1.high - p1, p2 - w2.low)),
    enough: Math.min(asked.n, notAsked.n) >= ENOUGH_TO_COMPARE,
  };
}
