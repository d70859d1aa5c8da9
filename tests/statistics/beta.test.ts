import { expect, test } from "vitest";

import { betaBelow, betaQuantile, binomialAtMost, logBeta, logGamma } from "#/server/statistics/beta.ts";

import { betaBelowByAdding, chances } from "./brute.ts";

const SHARES = [0.001, 0.025, 0.25, 0.5, 0.9, 0.975, 0.999];

test("the gamma function of whole numbers is the factorial, and of one half the root of π", () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 11);
    factorial *= n;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  expect(logGamma(0.001)).toBeCloseTo(logGamma(1.001) - Math.log(0.001), 12);
  expect(logBeta(3, 4)).toBeCloseTo(Math.log(1 / 60), 12);
});

test.each([
  [1, 0.3],
  [7, 0.5],
  [40, 0.05],
  [40, 0.93],
  [300, 0.42],
])("chances of at most k of %i at %d agree with adding them up", (n, rate) => {
  let sum = 0;
  for (const [k, chance] of chances(n, rate).entries()) {
    sum += chance;
    expect(Math.abs(binomialAtMost(k, n, rate) - sum)).toBeLessThan(1e-11);
  }
});

test("at rates of 0 and 1, and beyond the counts there are, chances are 0 or 1", () => {
  expect([binomialAtMost(-1, 5, 0.5), binomialAtMost(5, 5, 0.5), binomialAtMost(0, 5, 0), binomialAtMost(4, 5, 1)]).toEqual([0, 1, 1, 0]);
  expect([betaBelow(0, 2, 3), betaBelow(1, 2, 3), betaBelow(-1, 2, 3)]).toEqual([0, 1, 0]);
});

test.each([
  [0.5, 0.5],
  [0.5, 40.5],
  [3.2, 1.7],
  [12, 30],
  [50, 70],
])("quantiles of beta(%d, %d) cut off their share, as added up by itself", (a, b) => {
  for (const share of SHARES) expect(betaBelowByAdding(betaQuantile(share, a, b), a, b)).toBeCloseTo(share, 4);
});

test("quantiles known by formula: a uniform's are the shares, and of beta(a, 1) their a-th roots", () => {
  for (const share of SHARES) {
    expect(betaQuantile(share, 1, 1)).toBeCloseTo(share, 11);
    expect(betaQuantile(share, 7, 1)).toBeCloseTo(share ** (1 / 7), 11);
  }
});

test("a million observations cost no accuracy that anybody would see", () => {
  const spread = Math.sqrt((0.4 * 0.6) / 1_000_000);
  expect(betaQuantile(0.975, 400_000, 600_000)).toBeCloseTo(0.4 + 1.959964 * spread, 6);
});
