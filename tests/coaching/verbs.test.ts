import { expect, it } from "vitest";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { adviceFor } from "#/server/coaching/advice.ts";
import { checklistFor } from "#/server/coaching/checklist-for.ts";
import { handOut } from "#/server/coaching/hand-out.ts";
import { planAsk } from "#/server/coaching/plan.ts";
import { tickItem } from "#/server/coaching/tick.ts";
import { addInterest } from "#/server/interest/add.ts";
import { addPractice } from "#/server/practice/add.ts";
import { uuidv7 } from "#/db/uuid.ts";

import { add } from "../agency.ts";
import { at, brackwater, days, heldRound, NOW, putForward, scheduled } from "./loop.ts";

async function finalAhead() {
  const agency = await brackwater();
  const { db, rae, job, dario } = agency;
  const submissionId = await putForward(db, rae, job.id, "Noor Castellane");
  await heldRound(db, rae, submissionId, { asked: "no", reasonNotAsked: "felt_pushy", statedInterest: 4 }, { interviewerIds: [dario.id] });
  const roundId = await scheduled(db, rae, submissionId, { interviewerIds: [dario.id] });
  return { ...agency, submissionId, roundId };
}
const tick = (db: Database, actor: Member, roundId: string, topic: string, checked = true) =>
  tickItem(db, actor, { roundId, topic, checked }, at());
const interest = (db: Database, actor: Member, submissionId: string, value: number) =>
  addInterest(db, actor, { submissionId, value, at: days(-1), when: "before" }, at());

it("gives the checklist of a round with its reasons, links and readiness", async () => {
  const { db, rae, roundId } = await finalAhead();
  const checklist = await checklistFor(db, rae, { roundId }, at());
  expect(checklist).toMatchObject({
    roundId,
    recommendedAsk: "offer_summary",
    ask: "offer_summary",
    askOf: "Dario Venn",
    playbookVersion: 1,
    planned: null,
    handedOut: null,
  });
  expect(checklist.readiness.done).toBe(0);
  expect(checklist.items.find((item) => item.topic === "mindset.pushy")).toMatchObject({
    id: "mindset.pushy",
    priority: "critical",
    checked: false,
  });
  expect(checklist.items.flatMap((item) => item.because).some((because) => because.roundId !== undefined)).toBe(true);
});

it("ticks survive a change of wording and priority, and count for readiness", async () => {
  const { db, rae, roundId, submissionId } = await finalAhead();
  const { readiness, checked } = await tick(db, rae, roundId, "ask.offer_summary");
  expect({ checked, done: readiness.done }).toEqual({ checked: true, done: 1 });
  const wording = async () => (await checklistFor(db, rae, { roundId }, at())).items.find((item) => item.topic === "ask.offer_summary");
  const before = await wording();
  await interest(db, rae, submissionId, 5);
  const after = await wording();
  expect(after?.wording).not.toBe(before?.wording);
  expect(after?.checked).toBe(true);
  expect((await tick(db, rae, roundId, "ask.offer_summary", false)).readiness.done).toBe(0);
});

it("refuses a tick on a topic that is not on the round's checklist, and on a round of others", async () => {
  const { db, rae, sol, roundId } = await finalAhead();
  await expect(tick(db, rae, roundId, "research.company")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(tick(db, rae, roundId, "nothing.of_the_kind")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(tick(db, sol, roundId, "silence.after_ask")).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(checklistFor(db, sol, { roundId }, at())).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(checklistFor(db, rae, { roundId: uuidv7() }, at())).rejects.toMatchObject({ code: "NOT_FOUND" });
});

it("counts a rehearsal for readiness once it is logged", async () => {
  const { db, rae, roundId, submissionId } = await finalAhead();
  const done = async () => (await checklistFor(db, rae, { roundId }, at())).readiness.done;
  await tick(db, rae, roundId, "practice.role_play");
  expect(await done()).toBe(0);
  await addPractice(db, rae, { submissionId, askKind: "offer_summary", wording: "This is it", at: days(-1) }, at());
  expect(await done()).toBe(1);
});

it("keeps a planned ask with its reason, and goes back to the playbook's", async () => {
  const { db, rae, roundId } = await finalAhead();
  const plan = { ask: "offer_direct", reason: "Dario decides alone", wording: "Will you have me?" } as const;
  await expect(planAsk(db, rae, { roundId, plan: { ...plan, reason: null } }, at())).rejects.toMatchObject({
    code: "INVALID",
    fields: { "plan.reason": expect.any(String) },
  });
  const planned = await planAsk(db, rae, { roundId, plan }, at());
  expect(planned).toMatchObject({ recommendedAsk: "offer_summary", ask: "offer_direct", planned: plan });
  expect(planned.items.find((item) => item.topic === "ask.offer_direct")?.wording).toBe("Will you have me?");
  expect((await planAsk(db, rae, { roundId, plan: null }, at())).ask).toBe("offer_summary");
});

it("takes other words for the playbook's own ask without a reason", async () => {
  const { db, rae, roundId } = await finalAhead();
  const own = await planAsk(db, rae, { roundId, plan: { ask: "offer_summary", reason: null, wording: "I would like this role." } }, at());
  expect(own.items.find((item) => item.topic === "ask.offer_summary")).toMatchObject({
    wording: "I would like this role.",
    because: [{ text: "it is a final and Dario can offer" }, {}, {}],
  });
});

it("keeps the sheet as handed out, and says what has changed since", async () => {
  const { db, rae, roundId, submissionId } = await finalAhead();
  const sheet = await handOut(db, rae, { roundId, how: "print" }, at());
  expect(sheet.handedOut).toMatchObject({ how: "print", at: NOW, memberName: "Rae", outdated: [] });
  await interest(db, rae, submissionId, 5);
  const { handedOut } = await checklistFor(db, rae, { roundId }, at());
  expect(handedOut?.outdated).toContainEqual({ topic: "ask.offer_summary", title: "Ask for the offer, in a summary", how: "reworded" });
  await interest(db, rae, submissionId, 1);
  const changed = (await checklistFor(db, rae, { roundId }, at())).handedOut?.outdated;
  expect(changed).toContainEqual({ topic: "ask.referral", title: "Ask who else could use these skills", how: "new" });
  expect(changed).toContainEqual({ topic: "ask.offer_summary", title: "Ask for the offer, in a summary", how: "gone" });
});

it("advises a whole list in a fixed number of queries, and leaves out what the member may not see", async () => {
  const { db, rae, sol, job, roundId } = await finalAhead();
  const ids = [roundId];
  for (const name of ["Quentin", "Talia", "Bea"])
    ids.push(await scheduled(db, rae, await putForward(db, rae, job.id, name), { kind: "first" }));
  await tick(db, rae, roundId, "silence.after_ask");
  const counted = async (some: string[]) =>
    db.read(rae, async (tx) => {
      let queries = 0;
      const watched = {
        ...tx,
        select: ((...given: Parameters<typeof tx.select>) => {
          queries += 1;
          return tx.select(...given);
        }) as typeof tx.select,
      };
      return { advice: await adviceFor(watched, rae, some, NOW), queries };
    });
  const one = await counted([roundId]);
  const all = await counted(ids);
  expect(all.queries).toBe(one.queries);
  expect(all.advice.size).toBe(4);
  expect(all.advice.get(roundId)).toMatchObject({
    ask: "offer_summary",
    askReason: "final, Dario can offer",
    askOf: "Dario Venn",
    readiness: { done: 1 },
  });
  expect(all.advice.get(ids[1]!)).toMatchObject({ ask: "next_step", askReason: "first interview" });
  expect((await db.read(sol, (tx) => adviceFor(tx, sol, ids, NOW))).size).toBe(0);
  await expect(
    db.read(rae, (tx) =>
      adviceFor(
        tx,
        rae,
        Array.from({ length: 51 }, () => uuidv7()),
        NOW,
      ),
    ),
  ).rejects.toThrow(/at most 50/);
});

it("leaves a foreign recruiter's candidate out under visibility “own”", async () => {
  const { db, rae, max, job } = await brackwater();
  const submissionId = await putForward(db, max, job.id, "Noor Castellane");
  const roundId = await scheduled(db, max, submissionId);
  const own: Member = { ...rae, visibility: "own" };
  await add(db, rae, "Mine");
  await expect(checklistFor(db, own, { roundId }, at())).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(handOut(db, own, { roundId, how: "print" }, at())).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(planAsk(db, own, { roundId, plan: null }, at())).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await checklistFor(db, max, { roundId }, at())).roundId).toBe(roundId);
});
