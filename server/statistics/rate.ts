import { requireCount } from "./count.ts";
import { wilson } from "./wilson.ts";

/** A proportion with its 95 % interval; all three are null when there is nothing to divide by. */
export interface Rate {
  value: number | null;
  low: number | null;
  high: number | null;
  k: number;
  n: number;
  /** Whether a page may show it as a percentage; the API gives it in any case. */
  enough: boolean;
}

/** Under so many, a page says "k of n". */
export const ENOUGH_FOR_RATE = 10;

/** `k` of `n` as a rate with Wilson's 95 % interval. */
export function rateOf(k: number, n: number): Rate {
  requireCount({ k, n });
  if (n === 0) return { value: null, low: null, high: null, k, n, enough: false };
  return { value: k / n, ...wilson({ k, n }), k, n, enough: n >= ENOUGH_FOR_RATE };
}
