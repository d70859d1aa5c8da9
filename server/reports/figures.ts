import { liftOf, type Lift } from "../statistics/lift.ts";
import { rateOf, type Rate } from "../statistics/rate.ts";
import type { Counts } from "./figure-names.ts";

/** The measures of one group, as the API gives them. */
export interface Figures {
  held: number;
  debriefed: number;
  asked: number;
  notAsked: number;
  unknown: number;
  askRate: Rate;
  rightAskRate: Rate;
  advanceAsked: Rate;
  advanceNotAsked: Rate;
  lift: Lift;
  interviewToOffer: Rate;
  offerAcceptance: Rate;
  closeRate: Rate;
  interestGap: Rate;
  sameDayThanks: Rate;
}

/** Every measure from plain counts; nothing else in the product divides one of these by another. */
export function figuresOf(n: Counts): Figures {
  return {
    held: n.held,
    debriefed: n.debriefed,
    asked: n.asked,
    notAsked: n.notAsked,
    unknown: n.unknown,
    askRate: rateOf(n.asked, n.askKnown),
    rightAskRate: rateOf(n.rightAsk, n.askKnown),
    advanceAsked: rateOf(n.advancedAsked, n.decidedAsked),
    advanceNotAsked: rateOf(n.advancedNotAsked, n.decidedNotAsked),
    lift: liftOf({ k: n.advancedAsked, n: n.decidedAsked }, { k: n.advancedNotAsked, n: n.decidedNotAsked }),
    interviewToOffer: rateOf(n.offers, n.finished),
    offerAcceptance: rateOf(n.placed, n.answeredOffers),
    closeRate: rateOf(n.placed, n.finished),
    interestGap: rateOf(n.gap, n.gapKnown),
    sameDayThanks: rateOf(n.sameDayThanks, n.held),
  };
}
