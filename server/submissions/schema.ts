import { z } from "zod";

import { STATUS_REASONS, SUBMISSION_STATUSES } from "#/db/vocabulary.ts";

import { id, limit, line, localDate, version } from "../inputs.ts";

export const createSubmissionInput = z.strictObject({ candidateId: id, jobId: id });
export type CreateSubmissionInput = z.infer<typeof createSubmissionInput>;

export const submissionKey = z.strictObject({ submissionId: id });
export type SubmissionKey = z.infer<typeof submissionKey>;

/** What is left out stays; null clears. A reason goes with `declined` and `withdrawn`, a start date with `placed`. */
export const updateSubmissionInput = z.strictObject({
  submissionId: id,
  seenVersion: version,
  status: z.enum(SUBMISSION_STATUSES).optional(),
  statusReason: z.enum(STATUS_REASONS).nullish(),
  startDate: localDate.nullish(),
  /** How many rounds are expected in all. */
  processRounds: z.int().min(1).max(20).nullish(),
  /** Who decides, in the recruiter's words. */
  processDecides: line(200).nullish(),
});
export type UpdateSubmissionInput = z.infer<typeof updateSubmissionInput>;

export const listSubmissionsInput = z.strictObject({
  candidateId: id.optional(),
  jobId: id.optional(),
  status: z.enum(SUBMISSION_STATUSES).optional(),
  /** The last id of the page before; ids are UUIDv7, so newest first is by id. */
  cursor: id.nullable().default(null),
  limit,
});
export type ListSubmissionsInput = z.infer<typeof listSubmissionsInput>;
