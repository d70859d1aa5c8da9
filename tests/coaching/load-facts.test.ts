import { expect, it } from "vitest";

import { advisedAskAt } from "#/server/coaching/advised.ts";
import { chooseAsk } from "#/server/coaching/choose.ts";
import { loadFacts, loadFactsOf } from "#/server/coaching/load-facts.ts";
import { addInterest } from "#/server/interest/add.ts";
import { addPractice } from "#/server/practice/add.ts";
import { debriefRound } from "#/server/rounds/debrief.ts";

import { at, brackwater, days, heldRound, NOW, putForward, scheduled } from "./loop.ts";

it("loads what the rules need from a seeded history", async () => {
  const { db, rae, job, dario, petra } = await brackwater();
  const noor = await putForward(db, rae, job.id, "Noor Castellane");
  await addInterest(db, rae, { submissionId: noor, value: 3, at: days(-12), when: "before" }, at());
  const first = await heldRound(
    db,
    rae,
    noor,
    {
      asked: "no",
      reasonNotAsked: "felt_pushy",
      statedInterest: 4,
      perceivedInterest: 2,
      outcome: "advanced",
      expectedBy: "2026-11-20",
      thankYou: "sent",
      thankYouSentAt: days(-9),
      highlights: "Knew the north",
    },
    { interviewerIds: [petra.id] },
  );
  const final = await scheduled(db, rae, noor, { interviewerIds: [dario.id, petra.id], closingSigns: "some" });
  await addPractice(db, rae, { submissionId: noor, askKind: "offer_summary", wording: "This is it", confidence: 3, at: days(-1) }, at());

  const facts = await db.read(rae, (tx) => loadFacts(tx, rae, final, NOW));
  expect(facts).toMatchObject({
    at: NOW.getTime(),
    candidateName: "Noor Castellane",
    clientName: "Brackwater",
    softClose: false,
    jobTitle: "Sales Director",
    closingRole: false,
    hiringManager: "Dario Venn",
    process: { rounds: null, decides: null },
    heldWithClient: 1,
    lostAsUnclear: [],
    memory: [],
    planned: null,
    round: {
      id: final,
      number: 2,
      kind: "final",
      timeZone: "Europe/Lisbon",
      closingSigns: "some",
      interviewers: [
        { name: "Dario Venn", authority: "offers" },
        { name: "Petra Vogel", authority: "screens" },
      ],
    },
    held: [
      {
        id: first,
        number: 1,
        asked: "no",
        reasonNotAsked: "felt_pushy",
        perceivedInterest: 2,
        expectedBy: "2026-11-20",
        thankYou: "sent",
        thankedSameDay: false,
        interviewerIds: [petra.id],
        highlights: "Knew the north",
      },
    ],
    rehearsals: [{ askKind: "offer_summary", wording: "This is it", at: days(-1).getTime(), confidence: 3 }],
  });
  expect(facts?.readings.map((one) => one.value)).toEqual([3, 4]);
});

it("keeps later rounds, later readings and the round's own debrief out of what was known before it", async () => {
  const { db, rae, job, dario } = await brackwater();
  const noor = await putForward(db, rae, job.id, "Noor Castellane");
  const first = await heldRound(
    db,
    rae,
    noor,
    { asked: "yes", askKind: "next_step", statedInterest: 4 },
    { interviewerIds: [dario.id], scheduledAt: days(-20) },
  );
  const manager = await heldRound(
    db,
    rae,
    noor,
    { asked: "yes", askKind: "offer_mutual", statedInterest: 1 },
    { kind: "hiring_manager", interviewerIds: [dario.id] },
  );

  const before = await db.read(rae, (tx) => loadFacts(tx, rae, manager, NOW));
  expect(before?.held.map((round) => round.id)).toEqual([first]);
  expect(before?.readings.map((one) => one.value)).toEqual([4]);
  expect(await db.read(rae, (tx) => advisedAskAt(tx, rae.agencyId, manager, NOW))).toBe("offer_mutual");
  expect(await db.read(rae, (tx) => advisedAskAt(tx, rae.agencyId, first, NOW))).toBe("next_step");
  const next = await scheduled(db, rae, noor);
  expect(chooseAsk((await db.read(rae, (tx) => loadFacts(tx, rae, next, NOW)))!).ask).toBe("referral");
});

it("remembers what other candidates asked an interviewer, without the candidate's own closes and without a name", async () => {
  const { db, rae, job, dario } = await brackwater();
  for (const name of ["Quentin Marsh", "Talia Osei"]) {
    const other = await putForward(db, rae, job.id, name);
    await heldRound(db, rae, other, { asked: "yes", askKind: "offer_summary", response: "positive" }, { interviewerIds: [dario.id] });
  }
  const noor = await putForward(db, rae, job.id, "Noor Castellane");
  await heldRound(db, rae, noor, { asked: "yes", askKind: "offer_summary", response: "positive" }, { interviewerIds: [dario.id] });
  const final = await scheduled(db, rae, noor, { interviewerIds: [dario.id] });

  const facts = await db.read(rae, (tx) => loadFacts(tx, rae, final, NOW));
  expect(facts?.memory).toEqual([
    { contactId: dario.id, contactName: "Dario Venn", askKind: "offer_summary", response: "positive", count: 2 },
  ]);
  expect(JSON.stringify(facts)).not.toMatch(/Quentin|Talia/);
});

it("counts a round lost to unclear interest in any submission, and rounds with this client only", async () => {
  const { db, rae, job } = await brackwater();
  const noor = await putForward(db, rae, job.id, "Noor Castellane");
  const lost = await heldRound(db, rae, noor, { asked: "no", outcome: "rejected", outcomeReason: "interest_unclear" });
  const final = await scheduled(db, rae, noor);
  const other = await putForward(db, rae, job.id, "Quentin Marsh");
  const theirs = await scheduled(db, rae, other);

  const both = await db.read(rae, (tx) => loadFactsOf(tx, rae, [final, theirs], NOW));
  expect(both.get(final)?.lostAsUnclear).toMatchObject([{ roundId: lost, clientName: "Brackwater" }]);
  expect(both.get(theirs)).toMatchObject({ lostAsUnclear: [], heldWithClient: 0, held: [], readings: [] });
});

it("gives nothing of another agency's round", async () => {
  const { db, rae, sol, job } = await brackwater();
  const final = await scheduled(db, rae, await putForward(db, rae, job.id, "Noor Castellane"));
  expect(await db.read(sol, (tx) => loadFacts(tx, sol, final, NOW))).toBeNull();
  expect(await db.read(sol, (tx) => advisedAskAt(tx, sol.agencyId, final, NOW))).toBeNull();
});

it("keeps the advice worked out at a debrief free of that debrief", async () => {
  const { db, rae, job, dario } = await brackwater();
  const noor = await putForward(db, rae, job.id, "Noor Castellane");
  const final = await scheduled(db, rae, noor, { interviewerIds: [dario.id], scheduledAt: days(-1) });
  await debriefRound(db, rae, { roundId: final, asked: "no", statedInterest: 1 }, at());
  expect(await db.read(rae, (tx) => advisedAskAt(tx, rae.agencyId, final, NOW))).toBe("offer_summary");
});
