import { expect, it } from "vitest";

import { addPractice } from "#/server/practice/add.ts";
import { submissionStory } from "#/server/submissions/story.ts";

import { at, brackwater, days, heldRound, putForward, scheduled } from "../coaching/loop.ts";

it("tells one submission's rounds, readings, rehearsals and changes, oldest first", async () => {
  const { db, rae, job, dario } = await brackwater();
  const submissionId = await putForward(db, rae, job.id, "Noor Castellane");
  const first = await heldRound(
    db,
    rae,
    submissionId,
    { asked: "no", reasonNotAsked: "felt_pushy", statedInterest: 4, thankYou: "sent", thankYouSentAt: days(-9) },
    { interviewerIds: [dario.id] },
  );
  const next = await scheduled(db, rae, submissionId, { interviewerIds: [dario.id] });
  await addPractice(db, rae, { submissionId, askKind: "offer_summary", wording: "This is it", at: days(-1) }, at());
  const other = await putForward(db, rae, job.id, "Quentin Marsh");
  await heldRound(db, rae, other, { asked: "yes", askKind: "next_step", statedInterest: 2 });

  expect(await submissionStory(db, rae, { submissionId })).toMatchObject({
    candidateName: "Noor Castellane",
    jobTitle: "Sales Director",
    clientName: "Brackwater",
    hiringManager: "Dario Venn",
    status: "active",
    rounds: [
      { id: first, number: 1, status: "held", thankedSameDay: false, loggedBy: "Rae", interviewers: [{ name: "Dario Venn" }] },
      { id: next, number: 2, status: "scheduled", thankedSameDay: null, loggedBy: null },
    ],
    readings: [{ value: 4, when: "after", roundId: first }],
    practices: [{ askKind: "offer_summary", wording: "This is it", loggedBy: "Rae" }],
    changes: [{ fromStatus: null, toStatus: "active", by: "Rae" }],
  });
});

it("tells nothing of a submission another agency or a foreign recruiter under “own” asks for", async () => {
  const { db, rae, max, sol, job } = await brackwater();
  const submissionId = await putForward(db, max, job.id, "Noor Castellane");
  await expect(submissionStory(db, sol, { submissionId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(submissionStory(db, { ...rae, visibility: "own" }, { submissionId })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
