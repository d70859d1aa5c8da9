import type {
  AskKind,
  Authority,
  CloseKind,
  ClosingSigns,
  JobStatus,
  LastClose,
  Outcome,
  OutcomeReason,
  Phase,
  ReasonNotAsked,
  Response,
  RoundKind,
  RoundStatus,
  StatusReason,
  SubmissionStatus,
} from "#/db/vocabulary.ts";

/** How the closed vocabularies read on a page, in recruiters' words and sentence case. Pure; pages and rules share it. */

export const ROUND_KIND_WORDS: Record<RoundKind, string> = {
  first: "First interview",
  hiring_manager: "Hiring manager",
  panel: "Panel",
  managers_boss: "Manager’s boss",
  final: "Final",
  other: "Other",
};

export const ROUND_STATUS_WORDS: Record<RoundStatus, string> = {
  scheduled: "Scheduled",
  held: "Held",
  cancelled: "Cancelled",
  no_show: "No show",
};

/** The ask as a heading or cell: "Ask for …" is put before it where a sentence is wanted. */
export const ASK_WORDS: Record<AskKind, string> = {
  next_step: "Next step",
  recommendation: "Recommendation",
  offer_mutual: "Offer, if mutual",
  offer_summary: "Offer, summary close",
  offer_direct: "Offer, direct",
  referral: "Referral",
};

export const CLOSE_KIND_WORDS: Record<CloseKind, string> = { ...ASK_WORDS, interest_statement: "Interest only" };

export const RESPONSE_WORDS: Record<Response, string> = {
  offer_on_the_spot: "Offered on the spot",
  positive: "Positive",
  deferred: "Deferred",
  no_authority: "Not theirs to decide",
  noncommittal: "Noncommittal",
  negative: "Negative",
};

export const REASON_WORDS: Record<ReasonNotAsked, string> = {
  fear_of_rejection: "Afraid of a no",
  felt_pushy: "Felt pushy",
  forgot: "Forgot",
  no_opening: "No opening",
  fear_of_misleading: "Did not want to mislead",
  unsure_of_fit: "Unsure of fit",
  not_interested: "Not interested",
  other: "Another reason",
};

export const OUTCOME_WORDS: Record<Outcome, string> = {
  pending: "Pending",
  advanced: "Advanced",
  offer: "Offer",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  silent: "Silent",
};

export const OUTCOME_REASON_WORDS: Record<OutcomeReason, string> = {
  skills: "Skills",
  experience: "Experience",
  culture: "Culture",
  pay: "Pay",
  interest_unclear: "Interest unclear",
  other_candidate: "Another candidate",
  job_closed: "Job closed",
  other: "Another reason",
};

export const SUBMISSION_STATUS_WORDS: Record<SubmissionStatus, string> = {
  active: "Active",
  offered: "Offered",
  placed: "Placed",
  declined: "Declined",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
};

export const STATUS_REASON_WORDS: Record<StatusReason, string> = {
  pay: "Pay",
  counter_offer: "Counter-offer",
  other_offer: "Another offer",
  role: "The role",
  client: "The client",
  other: "Another reason",
};

export const JOB_STATUS_WORDS: Record<JobStatus, string> = { open: "Open", on_hold: "On hold", filled: "Filled", closed: "Closed" };

export const AUTHORITY_WORDS: Record<Authority, string> = {
  offers: "Can offer",
  recommends: "Recommends",
  screens: "Screens",
  unknown: "Authority not known",
};

export const SIGNS_WORDS: Record<ClosingSigns, string> = { strong: "Strong", some: "Some", none: "None", unknown: "Don’t know" };

export const LAST_CLOSE_WORDS: Record<LastClose, string> = {
  asked: "Asked",
  interest_only: "Interest only",
  not_asked: "Not asked",
  unknown: "Don’t know",
  none: "None yet",
};

export const PHASE_WORDS: Record<Phase, string> = { before: "Before", in_room: "In the room", close: "The close", after: "After" };

/** The candidate's own reading, in a few words. */
export const INTEREST_WORDS = ["", "Certain they do not want it", "Leaning no", "Open", "Want it", "Would accept today"] as const;
