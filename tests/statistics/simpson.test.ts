import { expect, test } from "vitest";

import { flips } from "#/server/statistics/simpson.ts";

import { of } from "./counts.ts";

/** The kidney stones of Charig and others (1986), BMJ 292: 879–882, five times over: better for small and for large, worse in all. */
const stones = (times: number) => [
  { asked: of(81 * times, 87 * times), notAsked: of(234 * times, 270 * times) },
  { asked: of(192 * times, 263 * times), notAsked: of(55 * times, 80 * times) },
];

test("a comparison that turns round inside the strata, both ways beyond doubt, is said to flip", () => {
  expect(flips(stones(12))).toBe(true);
  expect(flips(stones(12).map(({ asked, notAsked }) => ({ asked: notAsked, notAsked: asked })))).toBe(true);
});

test("the same shares of few rounds may be chance, so nothing is said", () => {
  expect(flips(stones(1))).toBe(false);
});

test("a difference that shrinks, or vanishes, within the strata has not flipped", () => {
  const keen = { asked: of(480, 600), notAsked: of(150, 200) };
  const cool = { asked: of(60, 200), notAsked: of(150, 600) };
  const alike = [
    { asked: of(480, 600), notAsked: of(160, 200) },
    { asked: of(50, 200), notAsked: of(150, 600) },
  ];
  expect([flips([keen, cool]), flips(alike), flips([keen]), flips([])]).toEqual([false, false, false, false]);
});

test("fewer than twenty on a side say nothing, however far apart", () => {
  const turning = (askedInB: number) => [
    { asked: of(11, 17), notAsked: of(1_000, 1_000) },
    { asked: of(0, askedInB), notAsked: of(500, 10_000) },
  ];
  expect([flips(turning(2)), flips(turning(3))]).toEqual([false, true]);
});
