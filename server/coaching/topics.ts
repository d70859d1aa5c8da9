import type { AskKind, Phase } from "#/db/vocabulary.ts";

import {
  alreadyPut,
  debriefedLate,
  heldBackBy,
  isOfferAsk,
  processKnown,
  rehearsalsOf,
  thanksFailed,
  wordingsRehearsed,
  type Terms,
} from "./terms.ts";

export const TOPICS = [
  "silence.after_ask",
  "interest.make_explicit",
  "authority.no_authority_plan",
  "offer.on_the_spot",
  "process.who_decides",
  "process.others_to_meet",
  "dates.when_hear",
  "dates.latest",
  "dates.permission",
  "signs.read_room",
  "mindset.rejection",
  "mindset.pushy",
  "mindset.mislead",
  "fit.settle_doubts",
  "interest.find_out",
  "practice.role_play",
  "practice.variants",
  "wording.fresh",
  "interviewer.memory",
  "research.company",
  "questions.prepare",
  "thanks.same_day",
  "debrief.call",
] as const;
export type Topic = (typeof TOPICS)[number];

/** A row of the table in domain.md 4. `usual` is its priority where it is not critical. */
export interface TopicRule {
  phase: Phase;
  usual: "high" | "normal";
  source: readonly string[];
  appears: Test;
  critical: Test;
}
type Test = (terms: Terms, ask: AskKind) => boolean;

const always: Test = () => true;
const never: Test = () => false;
const lastReason = (terms: Terms, reason: string) => terms.last?.reasonNotAsked === reason;
const managerUnknown: Test = ({ facts }, ask) => ask === "recommendation" && facts.hiringManager === null;
const firstWithClient = ({ facts }: Terms) => facts.heldWithClient === 0;

export const ASK_RULE: Omit<TopicRule, "appears" | "source"> = {
  phase: "close",
  usual: "high",
  critical: ({ facts, notAskedLast }) => facts.closingRole || facts.round.kind === "final" || notAskedLast,
};

/** In the table's order: above twelve items, the later row of the lowest priority goes first. */
export const TOPIC_RULES: Record<Topic, TopicRule> = {
  "silence.after_ask": { phase: "close", usual: "high", source: ["F18"], appears: (_, ask) => ask !== "referral", critical: never },
  "interest.make_explicit": {
    phase: "close",
    usual: "high",
    source: ["F16", "F20"],
    appears: ({ interest, perceived, facts }) =>
      (interest !== null && interest >= 4 && perceived !== null && perceived.value <= 3) || facts.lostAsUnclear.length > 0,
    critical: ({ gap }) => gap !== null && gap >= 2,
  },
  "authority.no_authority_plan": {
    phase: "close",
    usual: "high",
    source: ["F9", "F18"],
    appears: ({ last, offering }) => last?.response === "no_authority" || offering === "nobody",
    critical: never,
  },
  "offer.on_the_spot": { phase: "close", usual: "high", source: ["F19"], appears: (_, ask) => isOfferAsk(ask), critical: never },
  "process.who_decides": {
    phase: "in_room",
    usual: "high",
    source: ["F3", "F6"],
    appears: (terms, ask) => authorityUnknown(terms) || managerUnknown(terms, ask),
    critical: managerUnknown,
  },
  "process.others_to_meet": {
    phase: "in_room",
    usual: "normal",
    source: ["F6", "F9"],
    appears: ({ facts }) => facts.round.kind !== "final" && !processKnown(facts),
    critical: never,
  },
  "dates.when_hear": {
    phase: "in_room",
    usual: "high",
    source: ["F9", "F10"],
    appears: (_, ask) => ask !== "referral",
    critical: ({ noDateLast }) => noDateLast,
  },
  "dates.latest": { phase: "in_room", usual: "high", source: ["F10"], appears: ({ noDateLast }) => noDateLast, critical: never },
  "dates.permission": { phase: "in_room", usual: "high", source: ["F10"], appears: ({ noDateLast }) => noDateLast, critical: never },
  "signs.read_room": { phase: "in_room", usual: "normal", source: ["F6"], appears: ({ signs }) => signs !== "strong", critical: never },
  "mindset.rejection": {
    phase: "before",
    usual: "high",
    source: ["F8", "F15"],
    appears: ({ facts }) => heldBackBy(facts, "fear_of_rejection").length > 0,
    critical: (terms) => lastReason(terms, "fear_of_rejection"),
  },
  "mindset.pushy": {
    phase: "before",
    usual: "high",
    source: ["F8", "F15"],
    appears: ({ facts }) => heldBackBy(facts, "felt_pushy").length > 0,
    critical: (terms) => lastReason(terms, "felt_pushy"),
  },
  "mindset.mislead": {
    phase: "before",
    usual: "high",
    source: ["F15"],
    appears: ({ facts }) => heldBackBy(facts, "fear_of_misleading").length > 0,
    critical: (terms) => lastReason(terms, "fear_of_misleading"),
  },
  "fit.settle_doubts": {
    phase: "before",
    usual: "high",
    source: ["F15", "F17"],
    appears: ({ interest, facts }) => interest === 2 || interest === 3 || heldBackBy(facts, "unsure_of_fit").length > 0,
    critical: ({ interest }) => interest === 2,
  },
  "interest.find_out": {
    phase: "before",
    usual: "high",
    source: ["F17", "F20"],
    appears: ({ interest, staleReading }) => interest === null || staleReading,
    critical: ({ interest }) => interest === null,
  },
  "practice.role_play": {
    phase: "before",
    usual: "high",
    source: ["F21"],
    appears: ({ facts }, ask) => rehearsalsOf(facts, ask).length < 2,
    critical: ({ facts, notAskedLast }, ask) => notAskedLast && rehearsalsOf(facts, ask).length === 0,
  },
  "practice.variants": {
    phase: "before",
    usual: "high",
    source: ["F21"],
    appears: ({ facts }, ask) => wordingsRehearsed(facts, ask) === 1,
    critical: never,
  },
  "wording.fresh": {
    phase: "before",
    usual: "normal",
    source: ["F4"],
    appears: ({ facts }, ask) => alreadyPut(facts, ask).length > 0,
    critical: ({ facts }, ask) => isOfferAsk(ask) && alreadyPut(facts, ask).length > 0,
  },
  "interviewer.memory": {
    phase: "before",
    usual: "normal",
    source: ["F7"],
    appears: ({ facts }) => facts.memory.some((one) => one.count > 0),
    critical: never,
  },
  "research.company": { phase: "before", usual: "normal", source: ["F14"], appears: firstWithClient, critical: never },
  "questions.prepare": {
    phase: "before",
    usual: "normal",
    source: ["F14"],
    appears: (terms) => firstWithClient(terms) || terms.facts.round.kind === "managers_boss",
    critical: never,
  },
  "thanks.same_day": { phase: "after", usual: "high", source: ["F11"], appears: always, critical: ({ last }) => thanksFailed(last) },
  "debrief.call": { phase: "after", usual: "high", source: ["F22"], appears: always, critical: ({ last }) => debriefedLate(last) },
};

/** Somebody's part is not known; with nobody named, everybody's. */
export function authorityUnknown({ facts }: Terms): boolean {
  const there = facts.round.interviewers;
  return there.length === 0 || there.some((one) => one.authority === "unknown");
}
