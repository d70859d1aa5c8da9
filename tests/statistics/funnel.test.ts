import fc from "fast-check";
import { expect, test } from "vitest";

import { funnelLimits, outside } from "#/server/statistics/funnel.ts";

import { chances } from "./brute.ts";
import { someCount } from "./counts.ts";

const someRate = fc.double({ min: 0, max: 1, noNaN: true });
const sumTo = (row: number[]) => row.reduce((sum, chance) => sum + chance, 0);

test.each([
  [12, 0.4],
  [37, 0.15],
  [80, 0.5],
  [150, 0.9],
])("of %i at %d, a count is outside exactly when it and all more extreme ones add up to too little", (n, rate) => {
  const row = chances(n, rate);
  for (let k = 0; k <= n; k++) {
    const tail = Math.min(sumTo(row.slice(0, k + 1)), sumTo(row.slice(k)));
    expect(outside(k, n, rate)).toBe(tail < 0.001 ? "998" : tail < 0.025 ? "95" : "inside");
  }
});

test("limits lie between counts as Spiegelhalter's formula has it", () => {
  // Of 10 at one half: 1/1024 below 1, 11/1024 below 2, 56/1024 below 3. The tail of 2.5 % (25.6/1024) lies in the last.
  const { low95, high95, low998 } = funnelLimits(0.5, 10);
  expect(low95).toBeCloseTo((2 - (56 - 25.6) / 45) / 10, 10);
  expect(high95).toBeCloseTo(1 - low95, 10);
  // Of 14: 470/16384 below 4, of which 364 at 3; the tail (409.6/16384) is just under.
  expect(funnelLimits(0.5, 14).low95).toBeCloseTo((3 - (470 - 409.6) / 364) / 14, 10);
  // 0.1 % is 1.024/1024, just above the chance of none.
  expect(low998).toBeCloseTo((1 - (11 - 1.024) / 10) / 10, 10);
});

test("a point is beyond the drawn line exactly when it is said to be", () => {
  fc.assert(
    fc.property(someCount(1, 400), fc.double({ min: 0.02, max: 0.98, noNaN: true }), ({ k, n }, rate) => {
      const limits = funnelLimits(rate, n);
      const beyond = (low: number, high: number) => k / n < low - 1e-9 || k / n > high + 1e-9;
      const drawn = beyond(limits.low998, limits.high998) ? "998" : beyond(limits.low95, limits.high95) ? "95" : "inside";
      expect(outside(k, n, rate)).toBe(drawn);
    }),
  );
});

test("limits hold the rate, lie within each other and between 0 and 1, and mirror those of the failures", () => {
  fc.assert(
    fc.property(someRate, fc.integer({ min: 0, max: 2_000 }), (rate, n) => {
      const { low95, high95, low998, high998 } = funnelLimits(rate, n);
      const sorted = [0, low998, low95, high95, high998, 1];
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      expect(low95).toBeLessThanOrEqual(rate + 0.025 / Math.max(1, n) + 1e-12);
      expect(high95).toBeGreaterThanOrEqual(rate - 0.025 / Math.max(1, n) - 1e-12);
      const turned = funnelLimits(1 - rate, n);
      expect(turned.high95).toBeCloseTo(1 - low95, 6);
      expect(turned.low998).toBeCloseTo(1 - high998, 6);
    }),
  );
});

test("the funnel narrows as rounds are added", () => {
  const widths = [10, 40, 160, 640, 2_560].map((n) => funnelLimits(0.35, n)).map(({ low998, high998 }) => high998 - low998);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(widths.at(-1)! / widths[0]!).toBeLessThan(0.1);
});

test("without rounds nobody is outside, and there is no limit", () => {
  expect(outside(0, 0, 0.4)).toBe("inside");
  expect(funnelLimits(0.4, 0)).toEqual({ low95: 0, high95: 1, low998: 0, high998: 1 });
});

test("where nobody asks or everybody does, doing the same is inside", () => {
  expect([outside(0, 50, 0), outside(50, 50, 1)]).toEqual(["inside", "inside"]);
});
