import { expect, test } from "vitest";

import { sources } from "../house/sources.ts";

const files = [...sources.values()].filter(({ path }) => path.startsWith("server/statistics/"));

test("statistics import nothing but each other, and know no clock and no chance", () => {
  expect(files.length).toBeGreaterThan(8);
  expect(files.flatMap(({ imports }) => imports.map(({ from }) => from)).filter((from) => !from.startsWith("server/statistics/"))).toEqual(
    [],
  );
  expect(files.filter(({ text }) => /Date\b|Math\.random|randomUUID|Temporal|process\b/.test(text)).map(({ path }) => path)).toEqual([]);
});
