import { type Count, requireCount } from "./count.ts";

/** The normal quantile that leaves 2.5 % on each side. */
export const Z95 = 1.959963984540054;

/**
 * The 95 % score interval of a proportion, without continuity correction. n is at least 1.
 * Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22: 209–212.
 */
export function wilson({ k, n }: Count): { low: number; high: number } {
  requireCount({ k, n });
  const centre = k + Z95 ** 2 / 2;
  const half = Z95 * Math.sqrt((k * (n - k)) / n + Z95 ** 2 / 4);
  const width = n + Z95 ** 2;
  // Exactly 1 when all succeeded, where rounding may leave 0.9999999999999999.
  return { low: (centre - half) / width, high: k === n ? 1 : (centre + half) / width };
}
