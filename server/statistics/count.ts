/** So many of so many: `k` of `n`. */
export interface Count {
  k: number;
  n: number;
}

/** Refuses what no counting can give, so that a wrong sum is a defect and not a strange percentage. */
export function requireCount({ k, n }: Count): void {
  if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || k < 0 || k > n) throw new RangeError(`${k} of ${n} is not a count`);
}

/** Counts of several groups as one. */
export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 });
}
