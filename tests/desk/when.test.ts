import { describe, expect, test } from "vitest";

import { findZones } from "#/app/ui/time-zones.ts";
import { ago, cityOf, dateIn, day, dayAndTime, here, lengthOf, localDay, longDay, time } from "#/app/ui/when.ts";

const at = new Date("2026-11-24T21:15:00Z");
const MINUTE = 60_000;

describe("instants read in the zone that is named", () => {
  test("the same instant is another hour, and may be another day, elsewhere", () => {
    expect(time(at, "America/New_York")).toBe("16:15");
    expect(dayAndTime(at, "Europe/London")).toBe("Tue 24 Nov, 21:15");
    expect(day(at, "Asia/Tokyo")).toBe("Wed 25 Nov");
    expect(dateIn(at, "Asia/Tokyo")).toBe("2026-11-25");
    expect(longDay(at, "Europe/London")).toBe("Tuesday 24 November");
  });

  test("midnight is 00:00, never 24:00", () => {
    expect(time("2026-11-24T00:00:00Z", "UTC")).toBe("00:00");
  });

  test("a date without a zone stays the date it is", () => {
    expect(localDay("2026-11-24")).toBe("Tue 24 Nov");
  });

  test("the reader's time names the day only when it is another", () => {
    expect(here(at, "America/New_York", "Europe/London")).toBe("21:15 here");
    expect(here(at, "America/New_York", "Asia/Tokyo")).toBe("Wed 06:15 here");
  });

  test("a city is the last part of its zone", () => {
    expect(cityOf("America/New_York")).toBe("New York");
    expect(cityOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(cityOf("UTC")).toBe("UTC");
  });
});

describe("lengths of time take two units at most", () => {
  test.each([
    [40 * MINUTE, "40 min"],
    [110 * MINUTE, "1 h 50"],
    [120 * MINUTE, "2 h"],
    [3 * 24 * 60 * MINUTE, "3 days"],
  ])("%d ms is %s", (ms, said) => expect(lengthOf(ms)).toBe(said));

  test("what was is ago, what comes is in", () => {
    const now = new Date(at.getTime() + 1060 * MINUTE);
    expect(ago(at, now)).toBe("17 h 40 ago");
    expect(ago(now, at)).toBe("in 17 h 40");
    expect(ago(at, at)).toBe("just now");
  });
});

describe("finding a zone", () => {
  test("a city's beginning finds it first, with its time", () => {
    expect(findZones("new y", at)[0]).toEqual({ id: "America/New_York", label: "New York", detail: "America, 16:15" });
  });

  test("a region finds its cities, nonsense finds none", () => {
    expect(findZones("europe", at).length).toBeGreaterThan(10);
    expect(findZones("zzz", at)).toEqual([]);
  });
});
