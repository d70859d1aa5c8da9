import { expect, test, vi } from "vitest";

import { newAttempt } from "../../app/lib/attempt";
import { sources } from "../house/sources.ts";

test("attempts get keys of their own where the page came over plain http", () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal("crypto", { getRandomValues: getRandomValues.bind(crypto) });
  const keys = Array.from({ length: 100 }, newAttempt);
  vi.unstubAllGlobals();
  expect(new Set(keys).size).toBe(100);
  expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
});

test("no page asks for what browsers keep from plain http", () => {
  const asking = [...sources.values()].filter(({ path, text }) => path.startsWith("app/") && /randomUUID\(|crypto\.subtle/.test(text));
  expect(asking.map(({ path }) => path)).toEqual([]);
});
