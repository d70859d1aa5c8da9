import type { Outcome, ReasonNotAsked, RoundKind } from "#/db/vocabulary.ts";

/** What may go wrong in a process that is still open. */
export const RISK_KINDS = ["interest_gap", "not_asked_twice", "interest_fell", "no_date"] as const;

/** A held round as the risks see it; the newest comes first. */
export interface RiskRound {
  id: string;
  kind: RoundKind;
  scheduledAt: Date;
  debriefed: boolean;
  asked: "yes" | "no" | "unknown" | null;
  reasonNotAsked: ReasonNotAsked | null;
  perceivedInterest: number | null;
  outcome: Outcome | null;
  expectedBy: string | null;
}
/** A stated-interest reading; the newest comes first. */
export interface RiskReading {
  value: number;
  at: Date;
  roundId: string | null;
}

export type Risk =
  | { kind: "interest_gap"; roundId: string; says: number; sees: number }
  | { kind: "not_asked_twice"; roundId: string; reasons: ReasonNotAsked[] }
  | { kind: "interest_fell"; roundId: string | null; roundKind: RoundKind | null; from: number; to: number; at: Date }
  | { kind: "no_date"; roundId: string; roundKind: RoundKind; since: Date };

/** The risks of one open process, the weightiest first. Pure. */
export function risksOf(held: RiskRound[], readings: RiskReading[]): Risk[] {
  return [interestGap(held, readings), notAskedTwice(held), interestFell(held, readings), noDate(held)].flatMap((risk) => risk ?? []);
}

/** Domain F20: a wanted candidate is lost because the client cannot tell the interest. */
function interestGap(held: RiskRound[], [latest]: RiskReading[]): Risk | null {
  const seen = held.find((round) => round.perceivedInterest !== null);
  if (!latest || !seen || seen.perceivedInterest === null) return null;
  return latest.value >= 4 && seen.perceivedInterest <= 2
    ? { kind: "interest_gap", roundId: seen.id, says: latest.value, sees: seen.perceivedInterest }
    : null;
}

function notAskedTwice([last, before]: RiskRound[]): Risk | null {
  if (last?.asked !== "no" || before?.asked !== "no") return null;
  return {
    kind: "not_asked_twice",
    roundId: last.id,
    reasons: [before.reasonNotAsked, last.reasonNotAsked].flatMap((reason) => reason ?? []),
  };
}

function interestFell(held: RiskRound[], [latest, before]: RiskReading[]): Risk | null {
  if (!latest || !before || before.value - latest.value < 2) return null;
  const round = held.find((one) => one.id === latest.roundId);
  return {
    kind: "interest_fell",
    roundId: latest.roundId,
    roundKind: round?.kind ?? null,
    from: before.value,
    to: latest.value,
    at: latest.at,
  };
}

/** The last debriefed round left the process open, and nobody knows until when. */
function noDate(held: RiskRound[]): Risk | null {
  const last = held.find((round) => round.debriefed);
  if (!last || last.expectedBy !== null || (last.outcome !== "advanced" && last.outcome !== "pending")) return null;
  return { kind: "no_date", roundId: last.id, roundKind: last.kind, since: last.scheduledAt };
}
