import fc from "fast-check";
import { expect, test } from "vitest";

import { adjustedLift } from "#/server/statistics/adjusted-lift.ts";

import { of, someStrata } from "./counts.ts";

/*
 * Worked by hand. First stratum: asked 8 of 20, not asked 5 of 30 (50 in all); second: 18 of 30 and 5 of 10 (40 in all).
 * Weights n·m/N: 20·30/50 = 12 and 30·10/40 = 7.5, together 19.5.
 * Differences (x·m − y·n)/N: (240 − 100)/50 = 2.8 and (180 − 150)/40 = 0.75, together 3.55; 3.55/19.5 = 0.18205128.
 * P (n²y − m²x + nm(m − n)/2)/N²: (2000 − 7200 + 3000)/2500 = −0.88 and (4500 − 1800 − 3000)/1600 = −0.1875; −1.0675.
 * Q (x(m − y) + y(n − x))/2N: (200 + 60)/100 = 2.6 and (90 + 60)/80 = 1.875, together 4.475.
 * Variance (0.18205128 · −1.0675 + 4.475)/19.5² = 4.28066026/380.25 = 0.01125749; its root 0.10610133; times 1.95996: 0.20795479.
 */
const WORKED = [
  { asked: of(8, 20), notAsked: of(5, 30) },
  { asked: of(18, 30), notAsked: of(5, 10) },
];

test("a table worked by hand gives its Mantel–Haenszel difference and Sato's interval", () => {
  const lift = adjustedLift(WORKED);
  expect(lift.value).toBeCloseTo(0.18205128, 8);
  expect(lift.low).toBeCloseTo(0.18205128 - 0.20795479, 7);
  expect(lift.high).toBeCloseTo(0.18205128 + 0.20795479, 7);
  expect(lift).toMatchObject({ enough: true, strata: 2 });
});

test("a stratum in which all asked or none did adds nothing, and is not counted", () => {
  const oneSided = [
    { asked: of(40, 50), notAsked: of(0, 0) },
    { asked: of(0, 0), notAsked: of(3, 60) },
    { asked: of(0, 0), notAsked: of(0, 0) },
  ];
  expect(adjustedLift([...oneSided, ...WORKED])).toEqual(adjustedLift(WORKED));
  expect(adjustedLift(oneSided)).toEqual({ value: null, low: null, high: null, enough: false, strata: 0 });
  expect(adjustedLift([])).toEqual({ value: null, low: null, high: null, enough: false, strata: 0 });
});

test("where every stratum ended alike there is a difference, but no interval that claims to be certain", () => {
  const alike = adjustedLift([{ asked: of(30, 30), notAsked: of(0, 40) }]);
  expect(alike).toEqual({ value: 1, low: null, high: null, enough: false, strata: 1 });
  expect(adjustedLift([{ asked: of(0, 30), notAsked: of(0, 40) }])).toMatchObject({ value: 0, low: null, high: null });
});

test("a comparison is shown from twenty on each side, counting only strata that compare", () => {
  const lift = (asked: number, unused: number) =>
    adjustedLift([
      { asked: of(5, asked), notAsked: of(9, 30) },
      { asked: of(1, unused), notAsked: of(0, 0) },
    ]).enough;
  expect([lift(20, 1), lift(19, 1), lift(19, 50)]).toEqual([true, false, false]);
});

test("with one stratum it is the plain difference", () => {
  expect(adjustedLift([{ asked: of(12, 40), notAsked: of(9, 50) }]).value).toBeCloseTo(12 / 40 - 9 / 50, 12);
});

test("it lies within its interval and between the strata's own differences, whatever their order", () => {
  fc.assert(
    fc.property(someStrata, (strata) => {
      const { value, low, high, strata: count } = adjustedLift(strata);
      const own = strata
        .filter(({ asked, notAsked }) => asked.n > 0 && notAsked.n > 0)
        .map(({ asked, notAsked }) => asked.k / asked.n - notAsked.k / notAsked.n);
      expect(count).toBe(own.length);
      expect(value === null).toBe(own.length === 0);
      expect(high === null).toBe(low === null);
      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
      expect(value).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
      const turned = adjustedLift([...strata].reverse());
      expect(turned.value).toBeCloseTo(value, 12);
      if (low === null || high === null) return;
      expect([-1, low, value, high, 1]).toEqual([-1, low, value, high, 1].sort((a, b) => a - b));
      expect(turned.low).toBeCloseTo(low, 9);
    }),
  );
});

test("every stratum four times over halves the interval", () => {
  const once = adjustedLift(WORKED);
  const four = adjustedLift([...WORKED, ...WORKED, ...WORKED, ...WORKED]);
  expect(four.high! - four.low!).toBeCloseTo((once.high! - once.low!) / 2, 9);
});
