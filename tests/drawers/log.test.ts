import { expect, test } from "vitest";

import { quickDates } from "#/app/(desk)/_drawers/log/date-choices.ts";
import { changesOf, type Draft, draftOf, NOTHING_SAID } from "#/app/(desk)/_drawers/log/draft.ts";
import { firstOpenSlot, progressWords, slotAfter, slotsOf, stampWords, stepsOf } from "#/app/(desk)/_drawers/log/steps.ts";
import { proposedKind } from "#/app/(desk)/_drawers/schedule/propose-kind.ts";

const draft = (part: Partial<Draft> = {}): Draft => ({ ...draftOf(NOTHING_SAID), ...part });
const said = (part: Partial<Draft>, round = NOTHING_SAID) => {
  const read = changesOf(draft(part), round);
  return read.success ? read.data : read.error.issues.map((issue) => issue.path.join("."));
};

test.each([
  ["asked", [1, 2, 3, 4, 5]],
  ["interest_only", [1, 2, 4, 5]],
  ["not_asked", [1, 2, 4, 5]],
  ["unknown", [1, 4, 5]],
] as const)("after “%s” the choices are %j", (close, steps) => expect(stepsOf(draft({ close }))).toEqual(steps));

test("a choice leads to the next, the last to saving", () => {
  const asked = draft({ close: "asked" });
  const walked = [...slotsOf(asked)].map((slot) => slotAfter(slot, asked));
  expect(walked).toEqual(["what", "response", "says", "sees", "outcome", "date", null]);
  expect(slotAfter("close", draft({ close: "unknown" }))).toBe("says");
  expect(slotAfter("outcome", draft({ close: "asked", outcome: "advanced" }))).toBeNull();
});

test("an empty log begins at the first question, a half-filled one where it was left", () => {
  expect(firstOpenSlot(draft())).toBe("close");
  expect(firstOpenSlot(draft({ close: "asked", askKind: "next_step", response: "positive" }))).toBe("says");
});

test("the foot says how far the log is and whether it counts as made before the outcome", () => {
  expect(progressWords(draft({ close: "asked", askKind: "next_step" }))).toBe("Two of five chosen");
  expect(progressWords(draft({ close: "unknown", statedInterest: 3 }))).toBe("Two of three chosen");
  expect(stampWords(draft(), null)).toContain("still pending");
  expect(stampWords(draft({ outcome: "offer" }), null)).toContain("counts as logged after it");
  expect(stampWords(draft({ outcome: "offer" }), true)).toContain("before the outcome was known");
});

test("what a close skips is not sent, though it was chosen before", () => {
  const flipped = { close: "not_asked", askKind: "offer_direct", response: "positive", reasonNotAsked: "forgot" } as const;
  expect(said(flipped)).toEqual({ asked: "no", reasonNotAsked: "forgot" });
  expect(said({ close: "interest_only" })).toEqual({ asked: "no", askKind: "interest_statement" });
  expect(said({ close: "unknown", reasonNotAsked: "forgot" })).toEqual({ asked: "unknown" });
});

test("of a round that is logged already only what differs is sent", () => {
  const round = {
    ...NOTHING_SAID,
    version: 2,
    asked: "yes",
    askKind: "next_step",
    outcome: "pending",
    statedInterest: 4,
    debriefedAt: new Date(),
  } as const;
  const read = changesOf({ ...draftOf(round), outcome: "advanced", perceivedInterest: 3, notes: " Warm. " }, round);
  expect(read.data).toEqual({ outcome: "advanced", perceivedInterest: 3, notes: "Warm." });
});

test("a date half typed is no date, and minutes nobody sits are named", () => {
  expect(said({ close: "asked", expectedBy: "" })).toEqual({ asked: "yes" });
  expect(said({ close: "asked", minutes: "2" })).toEqual(["minutes"]);
});

test.each([
  ["2026-11-24", "2026-11-27", "2026-11-30"],
  ["2026-11-27", "2026-12-04", "2026-12-07"],
  ["2026-11-28", "2026-12-04", "2026-12-07"],
  ["2026-12-31", "2027-01-01", "2027-01-04"],
])("on %s the quick dates are Friday %s and Monday %s", (today, friday, monday) => expect(quickDates(today)).toEqual({ friday, monday }));

test("the kind that is proposed follows the last round that took or takes place", () => {
  expect(proposedKind([])).toBe("first");
  expect(proposedKind([{ kind: "first", status: "held" }])).toBe("hiring_manager");
  expect(
    proposedKind([
      { kind: "panel", status: "held" },
      { kind: "final", status: "cancelled" },
    ]),
  ).toBe("final");
});
