import fc from "fast-check";

import type { Count } from "#/server/statistics/count.ts";

export const of = (k: number, n: number): Count => ({ k, n });

/** Any count of up to `most`, from `least`; with none and all of them often enough. */
export const someCount = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).chain((n) => fc.oneof(fc.constantFrom(0, n), fc.integer({ min: 0, max: n })).map((k) => of(k, n)));

export const someStrata = fc.array(fc.record({ asked: someCount(0, 40), notAsked: someCount(0, 40) }), { maxLength: 12 });
