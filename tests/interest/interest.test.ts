import { expect, test } from "vitest";

import { uuidv7 } from "#/db/uuid.ts";

import { trpc } from "../agency.ts";
import { brackwater, hours, NOW, refusalOf } from "../rounds/brackwater.ts";

test("readings are kept as they come and listed by when they were observed; the latest observation stands", async () => {
  const { api, submission, noor, round } = await brackwater();
  await api.interest.add({ submissionId: submission.id, value: 4, at: hours(-1), when: "after", roundId: round.id });
  await api.interest.add({ submissionId: submission.id, value: 2, at: hours(-30), when: "before" });
  const { items } = await api.interest.list({ submissionId: submission.id });
  expect(items.map(({ value, when, roundId, source }) => ({ value, when, roundId, source }))).toEqual([
    { value: 2, when: "before", roundId: null, source: "entered" },
    { value: 4, when: "after", roundId: round.id, source: "entered" },
  ]);
  expect(await api.candidates.get({ candidateId: noor.id })).toMatchObject({ statedInterest: 4 });
});

test.each([
  ["an interest of 0", { value: 0 }, "BAD_REQUEST", ["value"]],
  ["an interest of 6", { value: 6 }, "BAD_REQUEST", ["value"]],
  ["half an interest", { value: 2.5 }, "BAD_REQUEST", ["value"]],
  ["a reading from tomorrow", { at: hours(24) }, "BAD_REQUEST", ["at"]],
  ["a moment that is neither before nor after", { when: "during" }, "BAD_REQUEST", ["when"]],
  ["a round of another submission", { roundId: uuidv7() }, "BAD_REQUEST", ["roundId"]],
  ["a submission that is not there", { submissionId: uuidv7() }, "NOT_FOUND", []],
] as const)("a reading refuses %s and keeps nothing", async (_what, change, code, fields) => {
  const { api, submission } = await brackwater();
  const reading = { submissionId: submission.id, value: 3, at: NOW, when: "before" as const };
  expect(await refusalOf(api.interest.add({ ...reading, ...change } as typeof reading))).toMatchObject({ code, fields });
  expect((await api.interest.list({ submissionId: submission.id })).items).toEqual([]);
});

test("another agency reads and adds nothing", async () => {
  const { db, sol, submission } = await brackwater();
  const foreign = trpc(db, sol);
  expect((await refusalOf(foreign.interest.list({ submissionId: submission.id }))).code).toBe("NOT_FOUND");
  expect((await refusalOf(foreign.interest.add({ submissionId: submission.id, value: 3, at: NOW, when: "before" }))).code).toBe(
    "NOT_FOUND",
  );
});
