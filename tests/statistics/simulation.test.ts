import { expect, test } from "vitest";

import { simulate } from "#/bench/simulated.ts";

/** The short form of `npm run simulate`; the bounds are those of the long one, with room for chance. */
const seen = simulate(200, 4);

test("intervals cover the planted truth about as often as they say", () => {
  for (const measure of ["wilson", "newcombe", "mantelHaenszel", "pooled"] as const) {
    expect(seen[measure], measure).toBeGreaterThan(0.91);
    expect(seen[measure], measure).toBeLessThan(0.985);
  }
});

test("the plain difference misleads where keen candidates ask more, and the adjusted one does not", () => {
  expect(seen.plainOfConfounded).toBeLessThan(0.8);
});

test("pooled estimates are nearer to the truth than raw ones", () => {
  expect(seen.pooledError).toBeLessThan(0.7 * seen.rawError);
});

test("of 20 equal recruiters one is rarely flagged at 99.8 %, and often at 95 %", () => {
  expect(seen.flagged998).toBeLessThan(0.06);
  expect(seen.flagged95).toBeGreaterThan(0.2);
});

test("the same seed gives the same figures", () => {
  expect(simulate(3, 9)).toEqual(simulate(3, 9));
});
