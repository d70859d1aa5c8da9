import { expect, test } from "vitest";

import { prepSlots } from "#/app/(desk)/today/_components/prep-slots.ts";

const NOW = new Date("2026-11-24T09:40:00Z");

test("suggested prep calls lie ahead of now and a quarter of an hour before the interview", () => {
  const interview = new Date("2026-11-25T14:00:00Z");
  const slots = prepSlots(NOW, interview, "Europe/London");
  expect(slots.map((slot) => slot.at.toISOString())).toEqual([
    "2026-11-24T09:45:00.000Z",
    "2026-11-24T17:00:00.000Z",
    "2026-11-25T09:00:00.000Z",
    "2026-11-25T13:00:00.000Z",
  ]);
  expect(prepSlots(NOW, new Date("2026-11-24T09:50:00Z"), "Europe/London")).toEqual([]);
});
