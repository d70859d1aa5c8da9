/** Chance with a memory: the same seed gives the same run of numbers, so the sample is the same everywhere. Pure. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `share` of the cases, from 0 to 1. */
  is(share: number): boolean;
  oneOf<T>(options: readonly [T, ...T[]]): T;
  /** One of the options, each as likely as its weight says. */
  weighted<T>(options: readonly [readonly [T, number], ...(readonly [T, number])[]]): T;
}

/** Mulberry32: thirty-two bits of state are plenty for forty invented people. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    is: (share) => next() < share,
    oneOf: (options) => options[Math.floor(next() * options.length)] ?? options[0],
    weighted(options) {
      const total = options.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [option, weight] of options) {
        left -= weight;
        if (left < 0) return option;
      }
      return options[0][0];
    },
  };
}
