import type { AskKind, ClosingSigns, ReasonNotAsked, RoundKind } from "#/db/vocabulary.ts";

import { rehearsalsOf, summaryMade, type Offering, type Terms } from "../terms.ts";

/** When a rule or a wording applies: every part that is given must hold. Plain data, so that an agency's own playbook can be stored. */
export interface Condition {
  kinds?: readonly RoundKind[];
  /** Stated interest; unknown counts as 3. */
  interest?: readonly number[];
  interestKnown?: boolean;
  offering?: readonly Offering[];
  signs?: readonly ClosingSigns[];
  closingRole?: boolean;
  softClose?: boolean;
  summaryMade?: boolean;
  /** No round of this submission has been held yet. */
  firstOfSubmission?: boolean;
  asks?: readonly AskKind[];
  rehearsed?: boolean;
  lastReasons?: readonly ReasonNotAsked[];
  noDateLast?: boolean;
}

/** `ask` is null while it is still being chosen; then no condition on the ask or its rehearsals holds. */
export function holds(condition: Condition, terms: Terms, ask: AskKind | null): boolean {
  const { facts } = terms;
  const reason = terms.last?.reasonNotAsked ?? null;
  return (
    among(condition.kinds, facts.round.kind) &&
    among(condition.interest, terms.interestOrOpen) &&
    among(condition.offering, terms.offering) &&
    among(condition.signs, terms.signs) &&
    among(condition.asks, ask) &&
    among(condition.lastReasons, reason) &&
    is(condition.interestKnown, terms.interest !== null) &&
    is(condition.closingRole, facts.closingRole) &&
    is(condition.softClose, facts.softClose) &&
    is(condition.summaryMade, summaryMade(facts)) &&
    is(condition.firstOfSubmission, facts.held.length === 0) &&
    is(condition.noDateLast, terms.noDateLast) &&
    is(condition.rehearsed, ask !== null && rehearsalsOf(facts, ask).length > 0)
  );
}

const among = <T>(wanted: readonly T[] | undefined, value: T | null): boolean =>
  wanted === undefined || (value !== null && wanted.includes(value));
const is = (wanted: boolean | undefined, value: boolean): boolean => wanted === undefined || wanted === value;
