/** What is counted, each once: the sums of the report and the rows behind them go by these names. Pure. */

export const ROUND_FIGURES = [
  "held",
  "debriefed",
  "noDebrief",
  "asked",
  "notAsked",
  "noReason",
  "interestOnly",
  "referral",
  "unknown",
  "askKnown",
  "rightAsk",
  "advancedAsked",
  "decidedAsked",
  "advancedNotAsked",
  "decidedNotAsked",
  "advanced",
  "decided",
  "pending",
  "withdrawn",
  "silent",
  "gap",
  "gapKnown",
  "sameDayThanks",
  "thanksUnknown",
  "rejected",
  "interestUnclear",
  "prepHeld",
  "loggedBefore",
] as const;
export type RoundFigure = (typeof ROUND_FIGURES)[number];

/** Each submission counts once, where its last held round lies. */
export const SUBMISSION_FIGURES = [
  "submissions",
  "finished",
  "unfinished",
  "offers",
  "placed",
  "declined",
  "declinedUntold",
  "answeredOffers",
] as const;
export type SubmissionFigure = (typeof SUBMISSION_FIGURES)[number];

export const FIGURES = [...ROUND_FIGURES, ...SUBMISSION_FIGURES] as const;
export type Figure = (typeof FIGURES)[number];

export type Counts = Record<Figure, number>;
export type RoundCounts = Record<RoundFigure, number>;

export const isOfSubmissions = (figure: Figure): figure is SubmissionFigure => SUBMISSION_FIGURES.some((one) => one === figure);
