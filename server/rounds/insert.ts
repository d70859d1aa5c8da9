import type { Member } from "#/db/actor.ts";
import type { Tx } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";
import { type Round, rounds } from "#/db/schema.ts";

import type { Call } from "../call.ts";
import { addDays, localDateOf, startOfDay } from "../zones.ts";
import { checkInterviewers, replaceInterviewers } from "./interviewers.ts";
import type { OpenSubmission } from "./open.ts";
import type { NewRoundInput } from "./schema.ts";

const RUNNING = new Set(["active", "offered"]);

/** Local date and month of an interview in its own zone, as the indexes hold them, and when that date begins and ends. */
export function localDayOf(scheduledAt: Date, timeZone: string) {
  const localDate = localDateOf(scheduledAt, timeZone);
  const [dayStartsAt, dayEndsAt] = [startOfDay(localDate, timeZone), startOfDay(addDays(localDate, 1), timeZone)];
  return { localDate, localMonth: localDate.slice(0, 7), dayStartsAt, dayEndsAt };
}

/** Writes a scheduled round of a running submission, inside the caller's transaction; the caller audits and refreshes. */
export async function insertRound(tx: Tx, actor: Member, open: OpenSubmission, input: NewRoundInput, call: Call): Promise<Round> {
  const { agencyId } = actor;
  const { submission, job } = open;
  if (!RUNNING.has(submission.status)) {
    throw invalid("submissionId", `this submission is ${submission.status}: make it active again to schedule an interview`);
  }
  await checkInterviewers(tx, agencyId, job.clientId, input.interviewerIds);
  const { interviewerIds, ...round } = input;
  const [created] = await tx
    .insert(rounds)
    .values({
      agencyId,
      id: call.newId(),
      submissionId: submission.id,
      candidateId: submission.candidateId,
      clientId: job.clientId,
      ...round,
      ...localDayOf(input.scheduledAt, input.timeZone),
      status: "scheduled",
      version: 1,
      createdAt: call.now,
      updatedAt: call.now,
    })
    .returning();
  await replaceInterviewers(tx, agencyId, created!.id, interviewerIds);
  return created!;
}
