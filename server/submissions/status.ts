import type { FieldErrors } from "#/db/errors.ts";
import type { StatusReason, SubmissionStatus } from "#/db/vocabulary.ts";

/**
 * Where a submission may go from where it stands; pure. An ending may be taken back or put right, since what moved a
 * status can be a slip. `withdrawn` is leaving before an offer and `declined` refusing one, so they never swap.
 */
export const NEXT_STATUSES: Record<SubmissionStatus, readonly SubmissionStatus[]> = {
  active: ["offered", "placed", "declined", "rejected", "withdrawn"],
  offered: ["active", "placed", "declined", "rejected"],
  placed: ["active", "offered", "declined"],
  declined: ["active", "offered", "placed"],
  rejected: ["active", "offered"],
  withdrawn: ["active"],
};

export const needsReason = (status: SubmissionStatus): boolean => status === "declined" || status === "withdrawn";
export const isOpen = (status: SubmissionStatus): boolean => status === "active" || status === "offered";

export interface Standing {
  status: SubmissionStatus;
  statusReason: StatusReason | null;
  startDate: string | null;
}

/** What stands in the way of going from one standing to another, by input field; empty when nothing does. */
export function standingFaults(before: SubmissionStatus, { status, statusReason, startDate }: Standing): FieldErrors {
  const faults: FieldErrors = {};
  if (status !== before && !NEXT_STATUSES[before].includes(status))
    faults.status = `cannot go from ${before} to ${status}: ${wayOf(before, status)}`;
  if (needsReason(status) && !statusReason) faults.statusReason = `say why: ${status} goes with a reason`;
  if (!needsReason(status) && statusReason) faults.statusReason = "goes with declined or withdrawn only";
  if (status !== "placed" && startDate) faults.startDate = "goes with placed only";
  return faults;
}

function wayOf(before: SubmissionStatus, status: SubmissionStatus): string {
  if (before === "offered" && status === "withdrawn") return "leaving after an offer is declined";
  return "take it back to active first";
}
