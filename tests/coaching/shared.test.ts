import { expect, it } from "vitest";

import { checklistOf } from "#/server/coaching/checklist.ts";
import { sharedItems } from "#/server/coaching/shared.ts";

import { dario, DAY, held, history, NOW } from "./history.ts";

it("shares advice and words, and nothing of readings, of what the client saw, of others or of what the agency notes", () => {
  const facts = history({
    interest: 2,
    round: { kind: "final", interviewers: [dario], closingSigns: null },
    readings: [{ value: 2, at: NOW - 20 * DAY, roundId: null }],
    held: [held({ perceivedInterest: 1, highlights: "Their CFO is leaving" })],
    memory: [{ contactId: dario.id, contactName: dario.name, askKind: "offer_summary", response: "negative", count: 7 }],
  });
  const checklist = checklistOf(facts);
  const shared = sharedItems(checklist.items);
  expect(checklist.items.map((item) => item.topic)).toContain("interest.find_out");
  expect(shared.map((item) => item.topic)).not.toContain("interest.find_out");
  expect(shared.map((item) => item.topic)).not.toContain("interviewer.memory");
  expect(shared.map((item) => item.topic)).toContain("ask.offer_summary");
  expect(JSON.stringify(shared)).not.toMatch(/because|says \d|sees|saw \d|earlier candidate|CFO|of 5|Brackwater saw/);
});
