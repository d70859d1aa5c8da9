/** What each measure counts, in the words of the page. Pure. */
export interface Definition {
  id: string;
  name: string;
  formula: string;
  counts: string;
  apart: string;
  interval: string;
}

const WILSON = "Wilson, 95 %";
const HELD = "Interviews held, by their own local date";

export const DEFINITIONS: readonly Definition[] = [
  {
    id: "ask-rate",
    name: "Ask rate",
    formula: "asked yes ÷ asked yes or no",
    counts: `${HELD}. Saying only that they want it asks for nothing, and counts as no`,
    apart: "Referral asks, “don’t know”, and interviews without a debrief",
    interval: WILSON,
  },
  {
    id: "right-ask",
    name: "Right ask",
    formula: "asked with the kind the playbook gave ÷ asked yes or no",
    counts: "The ask on the sheet as handed out; else worked out at the debrief from what was known before",
    apart: "As for the ask rate",
    interval: WILSON,
  },
  {
    id: "advance",
    name: "Went on",
    formula: "advanced or offer ÷ advanced, offer or rejected",
    counts: "Decided interviews, with an ask and without one",
    apart: "Pending, withdrawn and silent; a switch counts silent as not gone on",
    interval: WILSON,
  },
  {
    id: "lift",
    name: "Close lift",
    formula: "went on when asked − went on when not asked",
    counts: "Like for like compares within the same kind of interview and the same band of interest before it",
    apart: "It is an association: keen candidates ask more and do better anyway",
    interval: "Raw: Newcombe, 95 %. Like for like: Mantel–Haenszel with Sato’s variance, 95 %",
  },
  {
    id: "interview-to-offer",
    name: "Interview to offer",
    formula: "placed or declined ÷ placed, declined, rejected or withdrawn",
    counts: "Each submission once, where its last held interview lies",
    apart: "Submissions still open",
    interval: WILSON,
  },
  {
    id: "offer-acceptance",
    name: "Offer acceptance",
    formula: "placed ÷ placed or declined",
    counts: "Each submission once, where its last held interview lies",
    apart: "Offers not yet answered",
    interval: WILSON,
  },
  {
    id: "close-rate",
    name: "Close rate",
    formula: "placed ÷ placed, declined, rejected or withdrawn",
    counts: "Each submission once, where its last held interview lies",
    apart: "Submissions still open",
    interval: WILSON,
  },
  {
    id: "thanks",
    name: "Same-day thanks",
    formula: "thank-you sent on the interview’s local date ÷ held",
    counts: HELD,
    apart: "Nothing: where no time is known, it counts as not on the day",
    interval: WILSON,
  },
  {
    id: "gap",
    name: "Interest gap",
    formula: "says 4 or 5 and client sees 1 or 2 ÷ both readings known",
    counts: "The readings of the debrief itself",
    apart: "Interviews where one of the two is missing",
    interval: WILSON,
  },
  {
    id: "coverage",
    name: "Debriefed",
    formula: "debriefed ÷ held",
    counts: HELD,
    apart: "Cancelled interviews and no-shows were not held",
    interval: WILSON,
  },
];
