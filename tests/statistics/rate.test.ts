import fc from "fast-check";
import { expect, test } from "vitest";

import { rateOf } from "#/server/statistics/rate.ts";

import { someCount } from "./counts.ts";

/** Newcombe (1998), "Two-sided confidence intervals for the single proportion", Stat Med 17: 857–872, table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i has the interval that Newcombe's table gives", (k, n, low, high) => {
  const rate = rateOf(k, n);
  expect(rate.value).toBe(k / n);
  expect(rate.low).toBeCloseTo(low, 4);
  expect(rate.high).toBeCloseTo(high, 4);
});

test("of nothing there is no rate", () => {
  expect(rateOf(0, 0)).toEqual({ value: null, low: null, high: null, k: 0, n: 0, enough: false });
});

test("a percentage is shown from ten on", () => {
  expect([9, 10].map((n) => rateOf(3, n).enough)).toEqual([false, true]);
});

test("none of any number has 0 as its lower bound, and all of them 1 as their upper, to the last digit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (n) => {
      expect(rateOf(0, n).low).toBe(0);
      expect(rateOf(n, n).high).toBe(1);
    }),
  );
});

test("the interval lies between 0 and 1, holds the rate, and mirrors that of the failures", () => {
  fc.assert(
    fc.property(someCount(1, 100_000), ({ k, n }) => {
      const { value, low, high } = rateOf(k, n);
      const mirrored = rateOf(n - k, n);
      expect([0, low!, value!, high!, 1]).toEqual([0, low!, value!, high!, 1].sort((a, b) => a - b));
      expect(high! - low!).toBeGreaterThan(0);
      expect(low!).toBeCloseTo(1 - mirrored.high!, 12);
    }),
  );
});

test("ten times as many with the same rate give a narrower interval", () => {
  fc.assert(
    fc.property(someCount(1, 10_000), ({ k, n }) => {
      const [few, many] = [rateOf(k, n), rateOf(10 * k, 10 * n)];
      expect(many.high! - many.low!).toBeLessThan(few.high! - few.low!);
    }),
  );
});

test.each([
  [3, 2],
  [-1, 5],
  [0.5, 5],
  [Number.NaN, 5],
  [0, Number.POSITIVE_INFINITY],
])("%d of %d is refused, not turned into a percentage", (k, n) => {
  expect(() => rateOf(k, n)).toThrow(RangeError);
});
