import { expect, test } from "vitest";

import { uuidv7 } from "#/db/uuid.ts";

import { trpc } from "../agency.ts";
import { brackwater, hours, NOW, refusalOf } from "../rounds/brackwater.ts";

test("rehearsals are logged with their wording and listed oldest first, in pages", async () => {
  const { api, submission } = await brackwater();
  for (const [n, at] of [hours(-1), hours(-3), hours(-2)].entries()) {
    await api.practice.add({
      submissionId: submission.id,
      askKind: "offer_summary",
      wording: `Wording ${n}`,
      partner: "Maren",
      confidence: 3,
      at,
    });
  }
  const first = await api.practice.list({ submissionId: submission.id, limit: 2 });
  const second = await api.practice.list({ submissionId: submission.id, limit: 2, cursor: first.nextCursor });
  expect([...first.items, ...second.items].map((item) => item.wording)).toEqual(["Wording 1", "Wording 2", "Wording 0"]);
  expect(second.nextCursor).toBeNull();
});

test.each([
  ["an ask nobody can make", { askKind: "interest_statement" }, "BAD_REQUEST", ["askKind"]],
  ["no wording", { wording: "  " }, "BAD_REQUEST", ["wording"]],
  ["a megabyte of wording", { wording: "x".repeat(1_000_000) }, "BAD_REQUEST", ["wording"]],
  ["a confidence of 6", { confidence: 6 }, "BAD_REQUEST", ["confidence"]],
  ["a rehearsal that is yet to come", { at: hours(5) }, "BAD_REQUEST", ["at"]],
  ["a submission that is not there", { submissionId: uuidv7() }, "NOT_FOUND", []],
] as const)("a rehearsal refuses %s and keeps nothing", async (_what, change, code, fields) => {
  const { api, submission } = await brackwater();
  const rehearsal = { submissionId: submission.id, askKind: "next_step" as const, wording: "What comes next?", at: NOW };
  expect(await refusalOf(api.practice.add({ ...rehearsal, ...change } as typeof rehearsal))).toMatchObject({ code, fields });
  expect((await api.practice.list({ submissionId: submission.id })).items).toEqual([]);
});

test("another agency reads and adds nothing", async () => {
  const { db, sol, submission } = await brackwater();
  const foreign = trpc(db, sol);
  expect((await refusalOf(foreign.practice.list({ submissionId: submission.id }))).code).toBe("NOT_FOUND");
  expect((await refusalOf(foreign.practice.add({ submissionId: submission.id, askKind: "next_step", wording: "x", at: NOW }))).code).toBe(
    "NOT_FOUND",
  );
});
