/** The closed word lists of the trade, as in the domain: one spelling for tables, inputs, API and pages. Pure; anyone may import it. */

export const VISIBILITIES = ["agency", "own"] as const;
export const MEMBER_STATUSES = ["active", "disabled"] as const;
export const AUTHORITIES = ["offers", "recommends", "screens", "unknown"] as const;
export const JOB_STATUSES = ["open", "on_hold", "filled", "closed"] as const;
export const SUBMISSION_STATUSES = ["active", "offered", "placed", "declined", "rejected", "withdrawn"] as const;
export const FINAL_STATUSES = ["placed", "declined", "rejected", "withdrawn"] as const;
export const STATUS_REASONS = ["pay", "counter_offer", "other_offer", "role", "client", "other"] as const;
export const ROUND_KINDS = ["first", "hiring_manager", "panel", "managers_boss", "final", "other"] as const;
export const ROUND_STATUSES = ["scheduled", "held", "cancelled", "no_show"] as const;
/** What a playbook may advise and a candidate may ask for. */
export const ASK_KINDS = ["next_step", "recommendation", "offer_mutual", "offer_summary", "offer_direct", "referral"] as const;
/** What a debrief may record: an ask, or only that interest was stated, which asks for nothing and goes with `asked: "no"`. */
export const CLOSE_KINDS = [...ASK_KINDS, "interest_statement"] as const;
export const OFFER_ASKS = ["offer_mutual", "offer_summary", "offer_direct"] as const;
export const ASKED = ["yes", "no", "unknown"] as const;
export const RESPONSES = ["offer_on_the_spot", "positive", "deferred", "no_authority", "noncommittal", "negative"] as const;
export const REASONS_NOT_ASKED = [
  "fear_of_rejection",
  "felt_pushy",
  "forgot",
  "no_opening",
  "fear_of_misleading",
  "unsure_of_fit",
  "not_interested",
  "other",
] as const;
export const CLOSING_SIGNS = ["strong", "some", "none", "unknown"] as const;
export const OUTCOMES = ["pending", "advanced", "offer", "rejected", "withdrawn", "silent"] as const;
export const OUTCOME_REASONS = [
  "skills",
  "experience",
  "culture",
  "pay",
  "interest_unclear",
  "other_candidate",
  "job_closed",
  "other",
] as const;
export const THANK_YOUS = ["sent", "not_sent", "unknown"] as const;
export const READING_TIMES = ["before", "after"] as const;
export const READING_SOURCES = ["debrief", "entered", "import"] as const;
export const PHASES = ["before", "in_room", "close", "after"] as const;
export const PRIORITIES = ["critical", "high", "normal"] as const;
/** How the latest held round ended for a candidate, as lists show it. `none`: no round held yet. */
export const LAST_CLOSES = ["asked", "interest_only", "not_asked", "unknown", "none"] as const;
/** How the advised ask of a held round is known: from the sheet handed out, or worked out at the debrief from what was known before. */
export const ADVICE_ORIGINS = ["handed_out", "worked_out"] as const;
export const HAND_OUTS = ["print", "share"] as const;
export const FINDABLE = ["candidate", "client", "job", "contact"] as const;

export type Visibility = (typeof VISIBILITIES)[number];
export type Authority = (typeof AUTHORITIES)[number];
export type JobStatus = (typeof JOB_STATUSES)[number];
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number];
export type StatusReason = (typeof STATUS_REASONS)[number];
export type RoundKind = (typeof ROUND_KINDS)[number];
export type RoundStatus = (typeof ROUND_STATUSES)[number];
export type AskKind = (typeof ASK_KINDS)[number];
export type CloseKind = (typeof CLOSE_KINDS)[number];
export type Asked = (typeof ASKED)[number];
export type Response = (typeof RESPONSES)[number];
export type ReasonNotAsked = (typeof REASONS_NOT_ASKED)[number];
export type ClosingSigns = (typeof CLOSING_SIGNS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];
export type ThankYou = (typeof THANK_YOUS)[number];
export type Phase = (typeof PHASES)[number];
export type Priority = (typeof PRIORITIES)[number];
export type LastClose = (typeof LAST_CLOSES)[number];
