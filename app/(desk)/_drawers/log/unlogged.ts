import type { Option } from "../../../ui/use-options";
import type { LogRoundInput } from "#/server/rounds/schema.ts";

import type { ChosenJob } from "../job-picker";
import { readRound, type RoundDraft } from "../schedule/round-draft";

/** Whose interview it was and when, before it is a round. */
export interface Unlogged {
  /** Without an id: to be made by this name. */
  candidate: Option | null;
  /** A running submission of theirs; null for another job. */
  submission: { id: string; clientId: string; jobTitle: string; clientName: string } | null;
  job: ChosenJob;
  round: RoundDraft;
}

export const NEW = "new:";

/** What `logRound` needs of it, or what is missing, by field. */
export function readUnlogged({
  candidate,
  submission,
  job,
  round,
}: Unlogged): { ok: true; value: Pick<LogRoundInput, "submission" | "round"> } | { ok: false; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const read = readRound(round);
  if (!candidate) errors.candidate = "Say whose interview it was";
  if (!submission && !job.job) errors.job = "Say for which job";
  if (!read.success)
    for (const issue of read.error.issues)
      errors[issue.path.join(".")] = issue.message === "Invalid input" ? "Say the date and the time" : issue.message;
  else if (read.data.scheduledAt.getTime() > Date.now()) errors.scheduledAt = "This interview is not over yet: schedule it instead";
  if (Object.keys(errors).length > 0 || !candidate || !read.success) return { ok: false, errors };
  const who = candidate.id.startsWith(NEW) ? { name: candidate.label } : { candidateId: candidate.id };
  const whose = submission ? { submissionId: submission.id } : { candidate: who, job: { jobId: job.job?.id ?? "" } };
  return { ok: true, value: { submission: whose, round: read.data } };
}
