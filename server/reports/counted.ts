import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";

import { rounds, submissions } from "#/db/schema.ts";
import { FINAL_STATUSES } from "#/db/vocabulary.ts";

import type { RoundFigure, SubmissionFigure } from "./figure-names.ts";

const all = (...parts: (SQL | undefined)[]): SQL => and(...parts) ?? sql`1 = 1`;
const any = (...parts: (SQL | undefined)[]): SQL => or(...parts) ?? sql`1 = 0`;

/** The one definition of each round figure, as a condition on a held round: sums count it, drill-downs filter by it. */
export function roundConditions(silentAsNo: boolean): Record<RoundFigure, SQL> {
  // A referral is no close on this job: it counts apart and enters no rate.
  const asked = all(eq(rounds.asked, "yes"), any(isNull(rounds.askKind), ne(rounds.askKind, "referral")));
  const notAsked = eq(rounds.asked, "no");
  const askKnown = any(asked, notAsked);
  const advanced = inArray(rounds.outcome, ["advanced", "offer"]);
  const decided = inArray(rounds.outcome, ["advanced", "offer", "rejected", ...(silentAsNo ? (["silent"] as const) : [])]);
  const gapKnown = all(isNotNull(rounds.statedInterest), isNotNull(rounds.perceivedInterest));
  const sent = eq(rounds.thankYou, "sent");
  return {
    held: sql`1 = 1`,
    debriefed: isNotNull(rounds.debriefedAt),
    noDebrief: isNull(rounds.debriefedAt),
    asked,
    notAsked,
    noReason: all(notAsked, isNull(rounds.reasonNotAsked)),
    interestOnly: all(notAsked, eq(rounds.askKind, "interest_statement")),
    referral: all(eq(rounds.asked, "yes"), eq(rounds.askKind, "referral")),
    unknown: all(isNotNull(rounds.debriefedAt), any(isNull(rounds.asked), eq(rounds.asked, "unknown"))),
    askKnown,
    rightAsk: all(asked, eq(rounds.askKind, rounds.advisedAsk)),
    advancedAsked: all(asked, advanced),
    decidedAsked: all(asked, decided),
    advancedNotAsked: all(notAsked, advanced),
    decidedNotAsked: all(notAsked, decided),
    advanced: all(askKnown, advanced),
    decided: all(askKnown, decided),
    pending: all(askKnown, any(isNull(rounds.outcome), eq(rounds.outcome, "pending"))),
    withdrawn: all(askKnown, eq(rounds.outcome, "withdrawn")),
    silent: all(askKnown, eq(rounds.outcome, "silent")),
    gap: all(gapKnown, gte(rounds.statedInterest, 4), lte(rounds.perceivedInterest, 2)),
    gapKnown,
    sameDayThanks: all(sent, gte(rounds.thankYouSentAt, rounds.dayStartsAt), lt(rounds.thankYouSentAt, rounds.dayEndsAt)),
    thanksUnknown: any(isNull(rounds.thankYou), eq(rounds.thankYou, "unknown"), all(sent, isNull(rounds.thankYouSentAt))),
    rejected: eq(rounds.outcome, "rejected"),
    interestUnclear: all(eq(rounds.outcome, "rejected"), eq(rounds.outcomeReason, "interest_unclear")),
    prepHeld: isNotNull(rounds.prepHeldAt),
    loggedBefore: eq(rounds.recordedBeforeOutcome, true),
  };
}

/** The same for submissions, seen from their last held round. An offer is what the final status says of it. */
export const SUBMISSION_CONDITIONS: Record<SubmissionFigure, SQL> = {
  submissions: sql`1 = 1`,
  finished: inArray(submissions.status, [...FINAL_STATUSES]),
  unfinished: inArray(submissions.status, ["active", "offered"]),
  offers: inArray(submissions.status, ["placed", "declined"]),
  placed: eq(submissions.status, "placed"),
  declined: eq(submissions.status, "declined"),
  declinedUntold: all(eq(submissions.status, "declined"), isNull(submissions.statusReason)),
  answeredOffers: inArray(submissions.status, ["placed", "declined"]),
};
