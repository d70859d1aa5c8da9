import fc from "fast-check";
import { expect, test } from "vitest";

import { pool } from "#/server/statistics/pool.ts";
import { rateOf } from "#/server/statistics/rate.ts";

import { posteriorsByAdding } from "./brute.ts";
import { of, someCount } from "./counts.ts";

const someGroups = fc.array(someCount(0, 200), { minLength: 1, maxLength: 15 });
const numbersIn = (value: unknown): number[] =>
  JSON.stringify(value)
    .match(/null|-?\d[\d.e+-]*/g)!
    .map((text) => Number.parseFloat(text));

test("without a single observation nothing is estimated", () => {
  expect(pool([])).toBeNull();
  expect(pool([of(0, 0), of(0, 0)])).toBeNull();
});

test("groups that differ as little as chance allows lean on each other strongly, very different ones hardly", () => {
  const alike = pool([of(20, 50), of(21, 50), of(19, 50), of(20, 50)])!;
  const apart = pool([of(1, 50), of(48, 50), of(3, 50), of(45, 50)])!;
  expect(alike.strength).toBeGreaterThan(15);
  expect(apart.strength).toBeLessThan(4);
  expect(apart.estimates[0]!.value).toBeCloseTo(1 / 50, 1);
  expect(alike.mean).toBe(0.4);
});

test("a group of few rounds is drawn further to the middle than one of many with the same rate", () => {
  const { estimates, mean } = pool([of(1, 4), of(50, 200), of(60, 100), of(110, 200), of(40, 60)])!;
  expect(Math.abs(estimates[0]!.value - mean)).toBeLessThan(Math.abs(estimates[1]!.value - mean) / 2);
});

test("a new recruiter without rounds is put at the rate of all, and widely", () => {
  const { estimates, mean } = pool([of(0, 0), of(30, 60), of(20, 60), of(40, 60)])!;
  expect(estimates[0]!.value).toBeCloseTo(mean, 12);
  expect(estimates[0]!.high - estimates[0]!.low).toBeGreaterThan(estimates[1]!.high - estimates[1]!.low);
});

test("of a single round nothing is concluded about somebody without any", () => {
  const { low, value, high } = pool([of(1, 1), of(0, 0)])!.estimates[1]!;
  expect(low).toBeLessThan(0.2);
  expect(low < value && value < high).toBe(true);
});

test("one group alone keeps its rate, and about the interval it has by itself", () => {
  const { estimates, mean } = pool([of(30, 100)])!;
  const own = rateOf(30, 100);
  expect(mean).toBe(0.3);
  expect(estimates[0]!.value).toBeCloseTo(0.3, 12);
  expect((estimates[0]!.high - estimates[0]!.low) / (own.high! - own.low!)).toBeGreaterThan(0.95);
});

test("where none did it, nobody is certain never to", () => {
  const { estimates, mean } = pool([of(0, 10), of(0, 20)])!;
  expect(mean).toBeCloseTo(0.5 / 31, 12);
  expect(estimates[1]!.value).toBeLessThan(0.02);
  for (const { high } of estimates) expect(high).toBeGreaterThan(0.06);
  const all = pool([of(10, 10), of(20, 20)])!;
  expect(all.estimates[1]!.low).toBeCloseTo(1 - estimates[1]!.high, 6);
});

test("equal groups have a finite strength and an interval wider than that of all rounds as one", () => {
  const { estimates, strength } = pool([of(5, 10), of(5, 10), of(5, 10)])!;
  const all = rateOf(15, 30);
  expect(Number.isFinite(strength)).toBe(true);
  expect(estimates[0]!.high - estimates[0]!.low).toBeGreaterThan(all.high! - all.low!);
});

test.each([
  [[of(3, 20), of(12, 25), of(9, 18), of(20, 30), of(5, 22)], 0.004, 0.025],
  [[of(4, 6), of(30, 60), of(10, 12), of(15, 50), of(2, 9), of(25, 40)], 0.016, 0.025],
  [[of(8, 20), of(10, 24), of(7, 22), of(11, 26)], 0.016, 0.13],
])("estimates of %j agree with adding up over every mean and every spread", (groups, nearness, widening) => {
  const { estimates } = pool(groups)!;
  for (const [i, { mean, deviation }] of posteriorsByAdding(groups).entries()) {
    const { value, low, high } = estimates[i]!;
    expect(Math.abs(value - mean)).toBeLessThan(nearness);
    expect(Math.abs((high - low) / (2 * 1.96 * deviation) - 1)).toBeLessThan(widening);
  }
});

test("every estimate lies between its own rate and that of all, inside its interval, between 0 and 1", () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const pooled = pool(groups);
      if (!pooled) return;
      for (const [i, { value, low, high }] of pooled.estimates.entries()) {
        const own = groups[i]!.n === 0 ? pooled.mean : groups[i]!.k / groups[i]!.n;
        expect(value).toBeGreaterThanOrEqual(Math.min(own, pooled.mean) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(own, pooled.mean) + 1e-12);
        expect([0, low, high, 1]).toEqual([0, low, high, 1].sort((a, b) => a - b));
        expect(high).toBeGreaterThan(low);
      }
      expect(numbersIn(pooled).every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("the order of the groups changes nothing", () => {
  fc.assert(
    fc.property(someGroups, (groups) => {
      const [one, other] = [pool(groups), pool([...groups].reverse())];
      expect(other?.estimates.toReversed().map(({ low }) => low.toFixed(8))).toEqual(one?.estimates.map(({ low }) => low.toFixed(8)));
    }),
    { numRuns: 30 },
  );
});
