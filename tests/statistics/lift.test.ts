import fc from "fast-check";
import { expect, test } from "vitest";

import { liftOf } from "#/server/statistics/lift.ts";

import { of, someCount } from "./counts.ts";

/** Newcombe (1998), "Interval estimation for the difference between independent proportions", table II, method 10. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])("%i/%i − %i/%i has the interval that Newcombe's table gives", (k, n, l, m, low, high) => {
  const lift = liftOf(of(k, n), of(l, m));
  expect(lift.value).toBeCloseTo(k / n - l / m, 12);
  expect(lift.low).toBeCloseTo(low, 4);
  expect(lift.high).toBeCloseTo(high, 4);
});

test("without a round on each side there is nothing to compare", () => {
  const none = { value: null, low: null, high: null, enough: false };
  expect(liftOf(of(3, 4), of(0, 0))).toEqual(none);
  expect(liftOf(of(0, 0), of(3, 4))).toEqual(none);
  expect(liftOf(of(0, 0), of(0, 0))).toEqual(none);
});

test("a comparison is shown from twenty on each side", () => {
  const enough = (n: number, m: number) => liftOf(of(5, n), of(5, m)).enough;
  expect([enough(20, 20), enough(19, 500), enough(500, 19)]).toEqual([true, false, false]);
});

test("the interval lies between −1 and 1, holds the difference, and turns over when the sides change places", () => {
  fc.assert(
    fc.property(someCount(1, 5_000), someCount(1, 5_000), (one, other) => {
      const { value, low, high } = liftOf(one, other);
      const turned = liftOf(other, one);
      expect([-1, low!, value!, high!, 1]).toEqual([-1, low!, value!, high!, 1].sort((a, b) => a - b));
      expect(turned.value!).toBeCloseTo(-value!, 12);
      expect(turned.low!).toBeCloseTo(-high!, 12);
    }),
  );
});

test("ten times as many on each side give a narrower interval", () => {
  fc.assert(
    fc.property(someCount(1, 1_000), someCount(1, 1_000), (one, other) => {
      const [few, many] = [liftOf(one, other), liftOf(of(10 * one.k, 10 * one.n), of(10 * other.k, 10 * other.n))];
      expect(many.high! - many.low!).toBeLessThan(few.high! - few.low!);
    }),
  );
});
