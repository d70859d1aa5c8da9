import { expect, test } from "vitest";

import { namesOn, STRIP_WIDTH, stripOf } from "#/app/(desk)/today/_components/strip-layout.ts";

const NOW = new Date("2026-11-24T09:40:00Z");
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

test("the strip runs from now to 48 hours on, left to right, and knows nothing outside", () => {
  const strip = stripOf(NOW, "Europe/London");
  const places = [0, 1, 5, 12, 14, 24, 36, 47].map((hours) => strip.x(later(hours)) ?? Number.NaN);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(places[0]).toBeLessThan(6);
  expect(strip.x(later(-1))).toBeNull();
  expect(strip.x(later(60))).toBeNull();
});

test("each night takes one narrow fold, and the days share the width to the last pixel", () => {
  const strip = stripOf(NOW, "Europe/London");
  expect(strip.nights).toHaveLength(2);
  for (const night of strip.nights) expect(night.to - night.from).toBeCloseTo(20);
  expect(strip.days.at(-1)?.to).toBeCloseTo(STRIP_WIDTH);
  expect(strip.dates.map((date) => date.label)).toEqual(["Wed", "Thu"]);
});

test("hours are the reader's: the same moment lies elsewhere, and half-hour zones tick on the hour", () => {
  const [london, kolkata] = [stripOf(NOW, "Europe/London"), stripOf(NOW, "Asia/Kolkata")];
  expect(london.nights[0]?.from).not.toBeCloseTo(kolkata.nights[0]?.from ?? 0);
  expect(kolkata.ticks.flatMap((tick) => tick.label ?? [])).toContain("18");
});

test("a day of 23 hours keeps its order, and begins and ends in the strip", () => {
  const strip = stripOf(new Date("2026-03-28T20:00:00Z"), "Europe/Berlin");
  expect(strip.days.at(-1)?.to ?? strip.nights.at(-1)?.to).toBeLessThanOrEqual(STRIP_WIDTH + 0.001);
  expect(strip.dates.map((date) => date.label)).toEqual(["Sun", "Mon"]);
});

test("names never lie over one another: they move aside or leave the dot alone", () => {
  const labels = namesOn([
    { x: 3, name: "Thorsby" },
    { x: 80, name: "Calloway" },
    { x: 90, name: "Brannagh" },
    { x: 95, name: "Northcott" },
    { x: 1090, name: "Whitlock" },
  ]);
  expect(labels[0]).toMatchObject({ anchor: "start", name: "Thorsby" });
  expect(labels[1]?.name).toBe("Calloway");
  expect(labels.filter((label) => label.name === null).length).toBeGreaterThan(0);
  expect(labels[4]).toMatchObject({ anchor: "end", name: "Whitlock" });
});
