import type { SubmissionStatus } from "#/db/vocabulary.ts";

import { endOf } from "../rounds/end-of.ts";
import type { Changes, Maker } from "./changes.ts";
import type { Known, KnownRound } from "./known.ts";

/**
 * The status that a submission's held rounds leave no doubt about: how the last one ended. An offer stays one until the
 * client or the candidate says otherwise; leaving after it is a refused offer.
 */
export function statusAfter(rounds: readonly KnownRound[]): SubmissionStatus {
  const ended = rounds.filter(({ status }) => status === "held").sort((a, b) => a.scheduledAt.getTime() - b.scheduledAt.getTime());
  const offered = ended.some(({ outcome }) => outcome === "offer");
  const last = ended.at(-1)?.outcome;
  if (last === "rejected") return "rejected";
  if (last === "withdrawn") return offered ? "declined" : "withdrawn";
  return offered ? "offered" : "active";
}

/** Lets the status of every submission in the chunk follow its rounds, with one line of history. A placed or declined one stays. */
export function followStatus(known: Known, changes: Changes, { actor, now, newId }: Maker): void {
  const { agencyId, memberId } = actor;
  for (const submission of changes.moved.values()) {
    const rounds = known.rounds.get(submission.id) ?? [];
    const [fromStatus, toStatus] = [submission.status, statusAfter(rounds)];
    if (toStatus === fromStatus || fromStatus === "placed" || fromStatus === "declined") continue;
    const last = Math.max(...rounds.filter(({ status }) => status === "held").map((round) => endOf(round).getTime()));
    const at = new Date(Math.min(last, now.getTime()));
    changes.statusChanges.push({ agencyId, id: newId(), submissionId: submission.id, fromStatus, toStatus, reason: null, memberId, at });
    submission.status = toStatus;
    const inserted = changes.submissions.get(submission.id);
    if (inserted) inserted.status = toStatus;
    else changes.changedSubmissions.set(submission.id, submission);
  }
}
