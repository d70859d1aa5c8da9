import { expect, test } from "vitest";

import { SUBMISSION_STATUSES, type SubmissionStatus } from "#/db/vocabulary.ts";
import { NEXT_STATUSES, standingFaults } from "#/server/submissions/status.ts";

const standing = (status: SubmissionStatus) => ({
  status,
  statusReason: status === "declined" || status === "withdrawn" ? ("pay" as const) : null,
  startDate: null,
});
const allowed = (from: SubmissionStatus, to: SubmissionStatus) => Object.keys(standingFaults(from, standing(to))).length === 0;

test("every status can be reached from active, and every ending can be taken back", () => {
  for (const status of SUBMISSION_STATUSES) {
    expect(allowed("active", status)).toBe(true);
    expect(allowed(status, "active")).toBe(true);
    expect(allowed(status, status)).toBe(true);
  }
});

test.each([
  ["offered", "withdrawn"],
  ["withdrawn", "declined"],
  ["declined", "withdrawn"],
  ["rejected", "placed"],
  ["placed", "rejected"],
  ["placed", "withdrawn"],
] as const)("%s does not turn into %s", (from, to) => {
  expect(NEXT_STATUSES[from]).not.toContain(to);
  expect(standingFaults(from, standing(to))).toHaveProperty("status");
});

test("an offer left behind is declined, says the refusal", () => {
  expect(standingFaults("offered", standing("withdrawn")).status).toContain("declined");
});

test.each(SUBMISSION_STATUSES)("%s takes a reason and a start date only where they belong", (status) => {
  const reasoned = status === "declined" || status === "withdrawn";
  expect("statusReason" in standingFaults(status, { status, statusReason: null, startDate: null })).toBe(reasoned);
  expect("statusReason" in standingFaults(status, { status, statusReason: "pay", startDate: null })).toBe(!reasoned);
  expect("startDate" in standingFaults(status, { ...standing(status), startDate: "2026-02-01" })).toBe(status !== "placed");
});
