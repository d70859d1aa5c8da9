import { expect, test } from "vitest";

import { sources } from "./sources.ts";

const product = [...sources.values()].filter(({ path }) => /^(?:app|db|server)\//.test(path));
const lengths = [...sources.values()].map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));

test("no file is longer than 400 lines", () => {
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
});

test("nine files in ten have at most 200 lines, and half of the product's at most 60", () => {
  const share = lengths.filter(({ lines }) => lines <= 200).length / lengths.length;
  expect(share).toBeGreaterThanOrEqual(0.9);
  const sorted = product.map(({ text }) => text.split("\n").length - 1).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
});
