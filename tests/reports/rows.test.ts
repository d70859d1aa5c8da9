import { expect, test } from "vitest";

import { FIGURES, isOfSubmissions } from "#/server/reports/figure-names.ts";
import { countsOf } from "#/server/reports/counts.ts";
import { reportFilters } from "#/server/reports/schema.ts";

import { trpc } from "../agency.ts";
import { anyFilter } from "./any-filter.ts";
import { randomAgency } from "./logbook.ts";

test("every figure opens exactly as many rows as it counts, whatever the filter, page after page", async () => {
  const world = await randomAgency(21, 900);
  const { db, max, roll } = world;
  const desk = trpc(db, max).reports;
  for (let n = 0; n < 12; n += 1) {
    const by = reportFilters.parse(n === 0 ? {} : anyFilter(world, roll));
    const counts = await db.read(max, (tx) => countsOf(tx, max, by));
    for (const figure of FIGURES) {
      const seen: { id: string; submissionId: string }[] = [];
      for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
        const page = await desk.rows({ ...by, figure, cursor, limit: 200 });
        seen.push(...page.items);
        cursor = page.nextCursor;
      }
      const distinct = new Set(seen.map((row) => (isOfSubmissions(figure) ? row.submissionId : row.id)));
      expect([seen.length, distinct.size], `${figure} of ${JSON.stringify(by)}`).toEqual([counts[figure], counts[figure]]);
    }
  }
}, 120_000);

test("a recruiter reads the agency's total, own groups and own rows, and nobody else's", async () => {
  const { db, rae, max } = await randomAgency(22, 300);
  const desk = trpc(db, rae).reports;
  const all = await trpc(db, max).reports.closeRates({});
  const own = await trpc(db, max).reports.closeRates({ recruiterId: rae.memberId });
  const report = await desk.closeRates({ groupBy: "recruiter" });
  expect(report.total).toEqual(all.total);
  expect(report.groups.map(({ key, held }) => [key, held])).toEqual([[rae.memberId, own.total.held]]);
  const rows = await desk.rows({ figure: "held", limit: 200 });
  expect(rows.items.length).toBe(Math.min(200, own.total.held));
  expect(new Set(rows.items.map(({ recruiterId }) => recruiterId))).toEqual(new Set([rae.memberId]));
  await expect(desk.closeRates({ recruiterId: max.memberId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(desk.rows({ figure: "held", recruiterId: max.memberId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a recruiter who sees only own candidates gets no total of one client", async () => {
  const { db, rae, max, companies } = await randomAgency(23, 300);
  const shy = { ...rae, visibility: "own" as const };
  const clientId = companies[0]!.id;
  const own = await trpc(db, max).reports.closeRates({ clientId, recruiterId: rae.memberId });
  expect((await trpc(db, shy).reports.closeRates({ clientId })).total.held).toBe(own.total.held);
  expect((await trpc(db, shy).reports.closeRates({})).total).toEqual((await trpc(db, max).reports.closeRates({})).total);
});

test("ranges and ids that cannot be are refused in words, and a filter that leaves nothing gives no percentage", async () => {
  const { db, max, sol } = await randomAgency(24, 30);
  const desk = trpc(db, max).reports;
  await expect(desk.closeRates({ from: "2026-02-01", to: "2026-01-01" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
    message: /before the first day/,
  });
  await expect(desk.closeRates({ from: "1950-01-01", to: "2026-01-01" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
    message: /50 years/,
  });
  await expect(desk.closeRates({ recruiterId: sol.memberId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(desk.closeRates({ from: "2026-02-30" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  const nothing = await desk.closeRates({ from: "1999-01-01", to: "1999-12-31", groupBy: "month" });
  expect(nothing).toMatchObject({
    groups: [],
    total: { held: 0, askRate: { value: null, low: null, high: null, k: 0, n: 0, enough: false } },
  });
  expect(nothing.adjustedLift).toEqual({ value: null, low: null, high: null, enough: false });
});
