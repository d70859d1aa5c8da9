import { expect, test } from "vitest";

import type { Group } from "#/server/reports/close-rates.ts";
import { GROUPINGS } from "#/server/reports/schema.ts";

import { trpc } from "../agency.ts";
import { anyFilter } from "./any-filter.ts";
import { randomAgency } from "./logbook.ts";
import { groupKey, type Narrow, recount } from "./recount.ts";

type World = Awaited<ReturnType<typeof randomAgency>>;

/** A figure as the recount gives it: k and n of a rate, or the count. */
const plain = (group: Omit<Group, "key" | "label" | "lift">) =>
  Object.fromEntries(Object.entries(group).map(([name, value]) => [name, typeof value === "object" && value ? [value.k, value.n] : value]));
const figures = ({ key: _k, label: _l, lift: _d, ...rest }: Group) => plain(rest);

const counted = (world: World, by: Narrow, also?: Parameters<typeof recount>[2]) => {
  const { strata, rows: _r, ended: _e, ...rest } = recount(world, by, also);
  return { strata, rest };
};

test.each([11, 12, 13])(
  "every figure of a random log of 2,000 rounds agrees with a recount that shares no code (seed %i)",
  async (seed) => {
    const world = await randomAgency(seed);
    const desk = trpc(world.db, world.max).reports;
    for (let n = 0; n < 24; n += 1) {
      const by: Narrow = n === 0 ? {} : anyFilter(world, world.roll);
      const groupBy = GROUPINGS[n % GROUPINGS.length]!;
      const report = await desk.closeRates({ ...by, groupBy } as Parameters<typeof desk.closeRates>[0]);
      const { strata, rest } = counted(world, by);
      const said = JSON.stringify(by);
      expect(figures(report.total), said).toEqual(rest);
      if (strata === null) expect(report.adjustedLift.value).toBeNull();
      else expect(report.adjustedLift.value, said).toBeCloseTo(strata, 12);
      const keys = new Set(recount(world, by).rows.map((row) => groupKey(world, row, groupBy, by.credit) ?? null));
      expect(new Set(report.groups.map(({ key }) => key)), said).toEqual(keys);
      for (const group of report.groups) {
        const part = counted(world, by, (row) => (groupKey(world, row, groupBy, by.credit) ?? null) === group.key);
        expect(figures(group), `${groupBy} ${group.label} ${said}`).toEqual(part.rest);
      }
    }
  },
  120_000,
);
