import { OFFER_ASKS, type AskKind, type ClosingSigns, type ReasonNotAsked } from "#/db/vocabulary.ts";

import type { Facts, HeldRound, Interviewer, Reading } from "./facts.ts";

const DAY = 86_400_000;
const STALE_AFTER = 14 * DAY;

export type Offering = "someone" | "unknown" | "nobody";

/** The words that the tables of domain.md 3 and 4 use, worked out once from the facts. */
export interface Terms {
  facts: Facts;
  last: HeldRound | null;
  reading: Reading | null;
  /** Latest stated interest; null while unknown. */
  interest: number | null;
  /** Unknown interest counts as 3. */
  interestOrOpen: number;
  offering: Offering;
  offerer: Interviewer | null;
  signs: ClosingSigns | null;
  notAskedLast: boolean;
  noDateLast: boolean;
  /** Stated minus perceived interest, while both are known. */
  gap: number | null;
  perceived: { value: number; round: HeldRound } | null;
  staleReading: boolean;
}

export function termsOf(facts: Facts): Terms {
  const last = lastHeld(facts);
  const reading = latestReading(facts);
  const perceived = latestPerceived(facts);
  const offerer = facts.round.interviewers.find((one) => one.authority === "offers") ?? null;
  return {
    facts,
    last,
    reading,
    perceived,
    offerer,
    interest: reading?.value ?? null,
    interestOrOpen: reading?.value ?? 3,
    offering: offeringOf(facts.round.interviewers),
    signs: facts.round.closingSigns ?? last?.closingSigns ?? null,
    notAskedLast: last?.asked === "no",
    noDateLast: last !== null && last.expectedBy === null,
    gap: reading && perceived ? reading.value - perceived.value : null,
    staleReading: reading !== null && (facts.at - reading.at > STALE_AFTER || (last !== null && reading.at < last.scheduledAt)),
  };
}

/** The latest held round of this submission, or null: then every condition on it is false. */
export const lastHeld = (facts: Facts): HeldRound | null =>
  facts.held.reduce<HeldRound | null>((last, round) => (last && last.scheduledAt > round.scheduledAt ? last : round), null);

/** The latest reading by the time it was observed; among equals the one saved last. */
const latestReading = (facts: Facts): Reading | null =>
  facts.readings.reduce<Reading | null>((latest, reading) => (latest && latest.at > reading.at ? latest : reading), null);

/** The client's newest view that is known: it often comes days after the round, so a round without one does not hide it. */
function latestPerceived(facts: Facts): Terms["perceived"] {
  const known = facts.held.filter((round) => round.perceivedInterest !== null);
  const round = lastHeld({ ...facts, held: known });
  return round && round.perceivedInterest !== null ? { value: round.perceivedInterest, round } : null;
}

/** Nobody can offer only when all are known and none offers; an empty list is unknown. */
function offeringOf(interviewers: Interviewer[]): Offering {
  if (interviewers.some((one) => one.authority === "offers")) return "someone";
  return interviewers.length === 0 || interviewers.some((one) => one.authority === "unknown") ? "unknown" : "nobody";
}

const OFFERS: ReadonlySet<string> = new Set(OFFER_ASKS);
export const isOfferAsk = (ask: string | null): boolean => ask !== null && OFFERS.has(ask);

/** Whether a summary close was already made in this submission. */
export const summaryMade = (facts: Facts): boolean =>
  facts.held.some((round) => round.asked === "yes" && round.askKind === "offer_summary");

/** Rounds in which this ask, or any offer ask when this is one, was already put to one of the upcoming interviewers. */
export function alreadyPut(facts: Facts, ask: AskKind): HeldRound[] {
  const there = new Set(facts.round.interviewers.map((one) => one.id));
  const alike = (round: HeldRound) => round.askKind === ask || (isOfferAsk(ask) && isOfferAsk(round.askKind));
  return facts.held.filter((round) => round.asked === "yes" && alike(round) && round.interviewerIds.some((id) => there.has(id)));
}

/** Earlier held rounds in which nothing was asked for this reason, oldest first. */
export const heldBackBy = (facts: Facts, reason: ReasonNotAsked): HeldRound[] =>
  facts.held.filter((round) => round.reasonNotAsked === reason);

export const rehearsalsOf = (facts: Facts, ask: AskKind) => facts.rehearsals.filter((one) => one.askKind === ask);

/** How many different wordings these are; case and spacing make no difference. */
export const differentWordings = (rehearsals: readonly { wording: string }[]): number =>
  new Set(rehearsals.map((one) => one.wording.toLowerCase().replace(/\s+/gu, " ").trim())).size;

export const wordingsRehearsed = (facts: Facts, ask: AskKind): number => differentWordings(rehearsalsOf(facts, ask));

/** Late or missing; a thank-you nobody recorded is neither. */
export const thanksFailed = (round: HeldRound | null): boolean =>
  round !== null && (round.thankYou === "not_sent" || (round.thankYou === "sent" && round.thankedSameDay === false));

export const debriefedLate = (round: HeldRound | null): boolean =>
  round !== null && round.debriefedAt !== null && round.debriefedAt - round.scheduledAt > DAY;

/** The rounds expected and who decides are both known. */
export const processKnown = (facts: Facts): boolean => facts.process.rounds !== null && facts.process.decides !== null;
