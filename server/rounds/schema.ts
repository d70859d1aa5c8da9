import { z } from "zod";

import {
  ASKED,
  CLOSE_KINDS,
  CLOSING_SIGNS,
  OUTCOME_REASONS,
  OUTCOMES,
  REASONS_NOT_ASKED,
  RESPONSES,
  ROUND_KINDS,
  ROUND_STATUSES,
  THANK_YOUS,
} from "#/db/vocabulary.ts";

import { cursor, email, id, instant, interest, limit, line, localDate, query, text, timeZone, version } from "../inputs.ts";

const YEARS = "is not a year an interview can be in: 1990 to 2199";
const interviewTime = instant.refine((at) => at.getUTCFullYear() >= 1990 && at.getUTCFullYear() < 2200, YEARS);
const minutes = z.int().min(5, "must be from 5 to 1440 minutes").max(1440, "must be from 5 to 1440 minutes");
const interviewerIds = z.array(id).max(20, "holds more than 20 people");

const whenAndWho = {
  kind: z.enum(ROUND_KINDS),
  scheduledAt: interviewTime,
  timeZone,
  interviewerIds: interviewerIds.default([]),
  closingSigns: z.enum(CLOSING_SIGNS).nullish(),
  minutes: minutes.default(60),
  place: line(300).nullish(),
};

export const scheduleRoundInput = z.strictObject({ submissionId: id, ...whenAndWho });
export type ScheduleRoundInput = z.infer<typeof scheduleRoundInput>;

export const newRoundInput = z.strictObject(whenAndWho);
export type NewRoundInput = z.infer<typeof newRoundInput>;

export const getRoundInput = z.strictObject({ roundId: id });
export type GetRoundInput = z.infer<typeof getRoundInput>;

export const beforeSchedulingInput = z.strictObject({ submissionId: id });
export type BeforeSchedulingInput = z.infer<typeof beforeSchedulingInput>;

export const listRoundsInput = z.strictObject({
  submissionId: id.optional(),
  from: localDate.optional(),
  to: localDate.optional(),
  status: z.enum(ROUND_STATUSES).optional(),
  order: z.enum(["earliest", "latest"]).default("earliest"),
  cursor,
  limit,
});
export type ListRoundsInput = z.infer<typeof listRoundsInput>;

export const roundsToLogInput = z.strictObject({ query, candidateId: id.optional(), submissionId: id.optional() });
export type RoundsToLogInput = z.infer<typeof roundsToLogInput>;

export const updateRoundInput = z.strictObject({
  roundId: id,
  seenVersion: version,
  kind: z.enum(ROUND_KINDS).optional(),
  scheduledAt: interviewTime.optional(),
  timeZone: timeZone.optional(),
  interviewerIds: interviewerIds.optional(),
  status: z.enum(ROUND_STATUSES).optional(),
  closingSigns: z.enum(CLOSING_SIGNS).nullable().optional(),
  minutes: minutes.optional(),
  place: line(300).nullable().optional(),
});
export type UpdateRoundInput = z.infer<typeof updateRoundInput>;

/** What a debrief says. A field left out stays as it was; null clears it. */
export const debriefFields = z.strictObject({
  asked: z.enum(ASKED).optional(),
  askKind: z.enum(CLOSE_KINDS).nullish(),
  words: text(4_000).nullish(),
  response: z.enum(RESPONSES).nullish(),
  reasonNotAsked: z.enum(REASONS_NOT_ASKED).nullish(),
  statedInterest: interest.nullish(),
  perceivedInterest: interest.nullish(),
  closingSigns: z.enum(CLOSING_SIGNS).nullish(),
  outcome: z.enum(OUTCOMES).nullish(),
  outcomeReason: z.enum(OUTCOME_REASONS).nullish(),
  expectedBy: localDate.nullish(),
  latestBy: localDate.nullish(),
  mayContact: z.boolean().nullish(),
  thankYou: z.enum(THANK_YOUS).nullish(),
  thankYouSentAt: instant.nullish(),
  highlights: text(8_000).nullish(),
  notes: text(8_000).nullish(),
  minutes: minutes.optional(),
});
export type DebriefFields = z.infer<typeof debriefFields>;

export const debriefRoundInput = debriefFields.extend({ roundId: id, seenVersion: version.optional() });
export type DebriefRoundInput = z.infer<typeof debriefRoundInput>;

export const undoDebriefInput = z.strictObject({ roundId: id, version });
export type UndoDebriefInput = z.infer<typeof undoDebriefInput>;

const newCandidate = z.strictObject({ name: line(200), email: email.nullish() });
const newJob = z.strictObject({
  title: line(200),
  client: z.union([z.strictObject({ clientId: id }), z.strictObject({ name: line(200) })]),
});

/** Whose interview it was: a submission that exists, or one made on the fly from people and jobs that may be new too. */
export const submissionOrNew = z.union([
  z.strictObject({ submissionId: id }),
  z.strictObject({
    candidate: z.union([z.strictObject({ candidateId: id }), newCandidate]),
    job: z.union([z.strictObject({ jobId: id }), newJob]),
  }),
]);
export type SubmissionOrNew = z.infer<typeof submissionOrNew>;

/** A round that nobody had scheduled, its debrief, and the next round if there is one. */
export const logRoundInput = z.strictObject({
  submission: submissionOrNew,
  round: newRoundInput,
  debrief: debriefFields,
  next: newRoundInput.optional(),
});
export type LogRoundInput = z.infer<typeof logRoundInput>;

export const settleOutcomesInput = z.strictObject({
  items: z
    .array(
      z.strictObject({ roundId: id, seenVersion: version, outcome: z.enum(OUTCOMES), outcomeReason: z.enum(OUTCOME_REASONS).nullish() }),
    )
    .min(1, "is empty: choose at least one round")
    .max(50, "holds more than 50 rounds"),
});
export type SettleOutcomesInput = z.infer<typeof settleOutcomesInput>;

export const chaseRoundInput = z.strictObject({ roundId: id, chased: z.boolean().default(true) });
export type ChaseRoundInput = z.infer<typeof chaseRoundInput>;

export const bookPrepCallInput = z.strictObject({ roundId: id, at: instant.nullable() });
export type BookPrepCallInput = z.infer<typeof bookPrepCallInput>;

export const holdPrepCallInput = z.strictObject({
  roundId: id,
  minutes: z.int().min(1, "must be from 1 to 600").max(600, "must be from 1 to 600").nullable().default(null),
  held: z.boolean().default(true),
});
export type HoldPrepCallInput = z.infer<typeof holdPrepCallInput>;

export const interviewersKnownInput = z.strictObject({ contactIds: interviewerIds.min(1), exceptCandidateId: id.optional() });
export type InterviewersKnownInput = z.infer<typeof interviewersKnownInput>;

export const readInvitationInput = z.strictObject({ text: z.string().max(200_000, "is larger than 200 KB: that is not one invitation") });
export type ReadInvitationInput = z.infer<typeof readInvitationInput>;
