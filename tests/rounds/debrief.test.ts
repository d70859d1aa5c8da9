import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { candidates, handedOutChecklists } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { recordedBeforeOutcome } from "#/server/rounds/debrief-rules.ts";

import { trpc } from "../agency.ts";
import { type Brackwater, brackwater, hours, NOW, refusalOf } from "./brackwater.ts";

test("a debrief marks the round held, credits the owner, keeps the reading and moves the candidate's list", async () => {
  const { api, rae, round, noor, submission } = await brackwater();
  await api.interest.add({ submissionId: submission.id, value: 3, at: hours(-24), when: "before" });
  const saved = await api.rounds.debrief({
    roundId: round.id,
    asked: "yes",
    askKind: "offer_mutual",
    words: "“I would like this.”\nPlainly.",
    response: "positive",
    statedInterest: 4,
    perceivedInterest: 2,
    expectedBy: "2026-01-09",
  });
  expect(saved).toMatchObject({
    status: "held",
    creditId: rae.memberId,
    debriefedBy: rae.memberId,
    debriefedAt: NOW,
    version: 2,
    outcome: "pending",
    outcomeAt: null,
    interestBefore: 3,
    recordedBeforeOutcome: true,
    words: "“I would like this.”\nPlainly.",
    expectedBy: "2026-01-09",
    proposes: null,
  });
  const readings = (await api.interest.list({ submissionId: submission.id })).items;
  expect(readings.map(({ value, when, at }) => ({ value, when, at }))).toEqual([
    { value: 3, when: "before", at: hours(-24) },
    { value: 4, when: "after", at: hours(-1) },
  ]);
  expect(await api.candidates.get({ candidateId: noor.id })).toMatchObject({ lastClose: "asked", statedInterest: 4, nextRoundId: null });
});

test("what is known later is topped up without touching the rest, and null clears", async () => {
  const { api, round } = await brackwater();
  await api.rounds.debrief({
    roundId: round.id,
    asked: "yes",
    askKind: "next_step",
    response: "deferred",
    statedInterest: 4,
    notes: "Warm.",
  });
  const topped = await api.rounds.debrief({
    roundId: round.id,
    seenVersion: 2,
    outcome: "advanced",
    perceivedInterest: 3,
    mayContact: true,
    notes: null,
  });
  expect(topped).toMatchObject({
    asked: "yes",
    askKind: "next_step",
    response: "deferred",
    outcome: "advanced",
    outcomeAt: NOW,
    perceivedInterest: 3,
    mayContact: true,
    notes: null,
    version: 3,
  });
});

test("a changed reading is added, never written over; the same one is not added twice", async () => {
  const { api, round, submission } = await brackwater();
  await api.rounds.debrief({ roundId: round.id, asked: "no", statedInterest: 4 });
  await api.rounds.debrief({ roundId: round.id, statedInterest: 4 });
  await api.rounds.debrief({ roundId: round.id, statedInterest: 2 });
  const { items } = await api.interest.list({ submissionId: submission.id });
  expect(items.map((reading) => reading.value)).toEqual([4, 2]);
});

test.each([
  ["an ask without having asked", { asked: "no", askKind: "offer_direct" }, "askKind"],
  ["an interest statement as an ask", { asked: "yes", askKind: "interest_statement" }, "askKind"],
  ["an ask nobody knows of", { asked: "unknown", askKind: "next_step" }, "askKind"],
  ["an answer to what was not asked", { asked: "no", response: "positive" }, "response"],
  ["a reason for not asking beside an ask", { asked: "yes", reasonNotAsked: "forgot" }, "reasonNotAsked"],
  ["a reason for an outcome that is open", { asked: "yes", outcome: "pending", outcomeReason: "pay" }, "outcomeReason"],
  ["a thank-you time without a thank-you", { asked: "yes", thankYou: "not_sent", thankYouSentAt: NOW }, "thankYouSentAt"],
  ["a first debrief that does not say whether they asked", { outcome: "advanced" }, "asked"],
  ["an interest of 0", { asked: "yes", statedInterest: 0 }, "statedInterest"],
  ["an interest of 6", { asked: "yes", perceivedInterest: 6 }, "perceivedInterest"],
  ["half an interest", { asked: "yes", statedInterest: 3.5 }, "statedInterest"],
  ["a date that is on no calendar", { asked: "yes", expectedBy: "2026-02-30" }, "expectedBy"],
  ["a date that is a sentence", { asked: "yes", latestBy: "next week" }, "latestBy"],
  ["a megabyte of words", { asked: "yes", words: "x".repeat(1_000_000) }, "words"],
  ["a control character", { asked: "yes", notes: "a\u0000b" }, "notes"],
] as const)("a debrief refuses %s, names the field and changes nothing", async (_what, said, field) => {
  const { api, round, submission } = await brackwater();
  const refused = await refusalOf(api.rounds.debrief({ roundId: round.id, ...said }));
  expect(refused).toMatchObject({ code: "BAD_REQUEST", fields: [field] });
  expect(await api.rounds.get({ roundId: round.id })).toMatchObject({ status: "scheduled", version: 1, asked: null });
  expect((await api.interest.list({ submissionId: submission.id })).items).toEqual([]);
});

test("an interest statement is kept as not asked, and counts as interest only", async () => {
  const { api, round, noor } = await brackwater();
  await api.rounds.debrief({ roundId: round.id, asked: "no", askKind: "interest_statement", reasonNotAsked: "felt_pushy" });
  expect(await api.candidates.get({ candidateId: noor.id })).toMatchObject({ lastClose: "interest_only" });
});

test("a close that flips clears what no longer fits", async () => {
  const { api, round } = await brackwater();
  await api.rounds.debrief({
    roundId: round.id,
    asked: "no",
    askKind: "interest_statement",
    reasonNotAsked: "forgot",
    outcome: "rejected",
    outcomeReason: "pay",
  });
  const flipped = await api.rounds.debrief({ roundId: round.id, asked: "yes", outcome: "advanced" });
  expect(flipped).toMatchObject({ asked: "yes", askKind: null, reasonNotAsked: null, outcome: "advanced", outcomeReason: null });
});

test("an interview in the far future cannot be debriefed", async () => {
  const { api, planned } = await brackwater();
  const ahead = await api.rounds.schedule({ ...planned, scheduledAt: new Date("2099-06-01T09:00:00Z") });
  expect(await refusalOf(api.rounds.debrief({ roundId: ahead.id, asked: "yes" }))).toMatchObject({
    code: "BAD_REQUEST",
    fields: ["scheduledAt"],
    message: expect.stringContaining("not over yet"),
  });
});

test.each(["cancelled", "no_show"] as const)("a %s interview cannot be debriefed", async (status) => {
  const { api, round } = await brackwater();
  await api.rounds.update({ roundId: round.id, seenVersion: 1, status });
  expect(await refusalOf(api.rounds.debrief({ roundId: round.id, asked: "yes" }))).toMatchObject({
    code: "BAD_REQUEST",
    fields: ["status"],
  });
  expect(await api.rounds.get({ roundId: round.id })).toMatchObject({ status, asked: null, version: 2 });
});

test("of two debriefs at once that saw the same version one wins, and the other gets the round as it is now", async () => {
  const { api, round } = await brackwater();
  const tries = await Promise.allSettled([
    api.rounds.debrief({ roundId: round.id, seenVersion: 1, asked: "yes", words: "mine" }),
    api.rounds.debrief({ roundId: round.id, seenVersion: 1, asked: "no", words: "theirs" }),
  ]);
  expect(tries.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  const lost = tries.find((one) => one.status === "rejected");
  const now = await api.rounds.get({ roundId: round.id });
  expect(lost?.reason).toMatchObject({ code: "CONFLICT", cause: { current: { version: 2, words: now.words } } });
});

test("two debriefs at once that name no version merge", async () => {
  const { api, round } = await brackwater();
  await Promise.all([
    api.rounds.debrief({ roundId: round.id, asked: "yes", words: "I want this." }),
    api.rounds.debrief({ roundId: round.id, asked: "yes", notes: "Warm." }),
  ]);
  expect(await api.rounds.get({ roundId: round.id })).toMatchObject({ words: "I want this.", notes: "Warm.", version: 3 });
});

test("the same call sent twice with one key is saved once", async () => {
  const { db, rae, round } = await brackwater();
  const keyed = trpc(db, rae, { idempotencyKey: "one" });
  const [first, second] = [
    await keyed.rounds.debrief({ roundId: round.id, asked: "yes" }),
    await keyed.rounds.debrief({ roundId: round.id, asked: "yes" }),
  ];
  expect(second).toEqual(first);
  expect((await trpc(db, rae).rounds.get({ roundId: round.id })).version).toBe(2);
});

test("the credit stays with whoever owned the candidate when the round was held", async () => {
  const { db, rae, max, api, round, noor } = await brackwater();
  await api.rounds.debrief({ roundId: round.id, asked: "yes" });
  await db.transact(max, { action: "test", input: null, now: NOW }, async ({ tx, audit }) => {
    await tx.update(candidates).set({ ownerId: max.memberId }).where(eq(candidates.id, noor.id));
    audit({ entity: "candidate", entityId: noor.id });
  });
  expect(await api.rounds.debrief({ roundId: round.id, outcome: "offer" })).toMatchObject({ creditId: rae.memberId, proposes: "offered" });
});

test.each([
  ["offer", "active", "offered"],
  ["rejected", "active", "rejected"],
  ["rejected", "offered", "rejected"],
  ["offer", "offered", null],
  ["advanced", "active", null],
  ["withdrawn", "active", null],
] as const)("an outcome of %s on a submission that is %s proposes %s and changes nothing by itself", async (outcome, status, proposes) => {
  const { api, round, submission } = await brackwater();
  if (status !== "active") await api.submissions.update({ submissionId: submission.id, seenVersion: 1, status });
  expect((await api.rounds.debrief({ roundId: round.id, asked: "yes", outcome })).proposes).toBe(proposes);
  expect((await api.rounds.get({ roundId: round.id })).submissionStatus).toBe(status);
});

const KNOWN = ["yes", "no"] as const;
test("recorded before the outcome: the truth table", () => {
  const flag = (
    before: boolean | null,
    asked: "yes" | "no" | "unknown" | null,
    statedInterest: number | null,
    outcome: "pending" | "advanced" | "silent" | null,
  ) => recordedBeforeOutcome(before, { asked, statedInterest, outcome });
  for (const asked of KNOWN) {
    for (const open of ["pending", null] as const) {
      expect(flag(null, asked, 4, open)).toBe(true);
      expect(flag(null, asked, null, open)).toBeNull();
    }
    for (const decided of ["advanced", "silent"] as const) {
      expect(flag(null, asked, 4, decided)).toBe(false);
      expect(flag(true, asked, 4, decided)).toBe(true);
    }
    expect(flag(false, asked, 4, "pending")).toBe(false);
  }
  expect(flag(null, "unknown", 4, "pending")).toBeNull();
  expect(flag(null, "unknown", 4, "advanced")).toBe(false);
});

test("a close that is learnt after the outcome never counts as recorded before it", async () => {
  const { api, round } = await brackwater();
  const steps = [
    [{ asked: "unknown", statedInterest: 4 }, null],
    [{ outcome: "advanced" }, false],
    [{ asked: "yes", outcome: "pending" }, false],
  ] as const;
  for (const [said, flag] of steps) {
    expect((await api.rounds.debrief({ roundId: round.id, ...said })).recordedBeforeOutcome).toBe(flag);
  }
});

async function handOut({ db, rae, round }: Brackwater, recommendedAsk: string, at: Date) {
  await db.transact(rae, { action: "test", input: null, now: at }, async ({ tx, audit }) => {
    await tx.insert(handedOutChecklists).values({
      agencyId: rae.agencyId,
      id: uuidv7(),
      roundId: round.id,
      how: "print",
      at,
      memberId: rae.memberId,
      checklist: { recommendedAsk },
    });
    audit({ entity: "checklist", entityId: round.id });
  });
}

test("the advised ask is the newest sheet's that was handed out before the interview was over, and stays", async () => {
  const b = await brackwater();
  await handOut(b, "next_step", hours(-30));
  await handOut(b, "offer_mutual", hours(-3));
  await handOut(b, "offer_direct", hours(-0.5));
  expect(await b.api.rounds.debrief({ roundId: b.round.id, asked: "yes" })).toMatchObject({
    advisedAsk: "offer_mutual",
    adviceOrigin: "handed_out",
  });
});

test("without a sheet the advised ask is worked out from what was known before the interview", async () => {
  const { api, round } = await brackwater();
  expect(await api.rounds.debrief({ roundId: round.id, asked: "yes", statedInterest: 1 })).toMatchObject({
    advisedAsk: "next_step",
    adviceOrigin: "worked_out",
  });
});

test("several outcomes are settled at once; one that is refused is reported and stops no other", async () => {
  const { api, round, planned } = await brackwater();
  const second = await api.rounds.schedule({ ...planned, scheduledAt: hours(-30) });
  await api.rounds.debrief({ roundId: round.id, asked: "yes" });
  await api.rounds.debrief({ roundId: second.id, asked: "no" });
  const { items } = await api.rounds.settle({
    items: [
      { roundId: round.id, seenVersion: 2, outcome: "advanced" },
      { roundId: second.id, seenVersion: 1, outcome: "rejected" },
      { roundId: uuidv7(), seenVersion: 1, outcome: "offer" },
    ],
  });
  expect(items).toMatchObject([
    { ok: true, round: { outcome: "advanced", version: 3 } },
    { ok: false, code: "CONFLICT", current: { version: 2 } },
    { ok: false, code: "NOT_FOUND" },
  ]);
  expect(await api.rounds.get({ roundId: second.id })).toMatchObject({ outcome: "pending" });
  const undone = await api.rounds.undoDebrief({ roundId: round.id, version: 3 });
  expect(undone.round).toMatchObject({ outcome: "pending", outcomeAt: null });
});

test("a chase and a prep call are noted with one tap, and taken back with another", async () => {
  const { db, rae, api, round } = await brackwater();
  expect((await refusalOf(api.rounds.chase({ roundId: round.id }))).fields).toEqual(["roundId"]);
  expect(await api.rounds.bookPrepCall({ roundId: round.id, at: hours(-3) })).toMatchObject({ prepCallAt: hours(-3) });
  expect(await api.rounds.holdPrepCall({ roundId: round.id, minutes: 15 })).toMatchObject({ prepHeldAt: NOW, prepMinutes: 15 });
  expect(await api.rounds.holdPrepCall({ roundId: round.id, held: false })).toMatchObject({ prepHeldAt: null, prepMinutes: null });
  await api.rounds.debrief({ roundId: round.id, asked: "yes" });
  const later = trpc(db, rae, { now: hours(50) });
  expect(await later.rounds.chase({ roundId: round.id })).toMatchObject({ chasedAt: hours(50) });
  expect(await later.rounds.chase({ roundId: round.id, chased: false })).toMatchObject({ chasedAt: null });
});

test("the rounds to log are those begun without a debrief; a search finds older ones by candidate", async () => {
  const { api, round, planned } = await brackwater();
  const old = await api.rounds.schedule({ ...planned, scheduledAt: hours(-24 * 200) });
  await api.rounds.schedule({ ...planned, scheduledAt: hours(3) });
  expect((await api.rounds.toLog({})).waiting.map((item) => item.id)).toEqual([round.id]);
  expect((await api.rounds.toLog({ query: "noor" })).waiting.map((item) => item.id)).toEqual([round.id, old.id]);
  expect((await api.rounds.toLog({ query: "somebody else" })).waiting).toEqual([]);
  await api.rounds.debrief({ roundId: round.id, asked: "yes" });
  const after = await api.rounds.toLog({});
  expect([after.waiting.length, after.recent.map((item) => item.id)]).toEqual([0, [round.id]]);
});
