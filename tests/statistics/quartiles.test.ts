import fc from "fast-check";
import { expect, test } from "vitest";

import { quartiles } from "#/server/statistics/quartiles.ts";

test.each([
  [[7], { q1: 7, median: 7, q3: 7 }],
  [[4, 1], { q1: 1.75, median: 2.5, q3: 3.25 }],
  [[3, 1, 2], { q1: 1.5, median: 2, q3: 2.5 }],
  [[10, 0, 2, 1, 100], { q1: 1, median: 2, q3: 10 }],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { q1: 3.25, median: 5.5, q3: 7.75 }],
])("the quartiles of %j are those of R's default", (values, expected) => {
  expect(quartiles(values)).toEqual(expected);
});

test("nothing has no quartiles", () => {
  expect(quartiles([])).toBeNull();
});

test("they are in order, within the values, blind to these' order, and leave them as they were", () => {
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), { minLength: 1 });
  fc.assert(
    fc.property(values, (given) => {
      const before = [...given];
      const { q1, median, q3 } = quartiles(given)!;
      const [least, most] = [Math.min(...given), Math.max(...given)];
      const slack = 1e-9;
      expect(q1 >= least - slack && q1 <= median + slack && median <= q3 + slack && q3 <= most + slack).toBe(true);
      expect(quartiles(given.toReversed())).toEqual({ q1, median, q3 });
      expect(given).toEqual(before);
    }),
  );
});
