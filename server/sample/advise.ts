import type { AskKind, Authority, CloseKind, RoundKind } from "#/db/vocabulary.ts";

export interface Situation {
  kind: RoundKind;
  firstOfSubmission: boolean;
  /** Latest stated interest before the round; null is unknown and counts as 3. */
  interest: number | null;
  authorities: Authority[];
  closingRole: boolean;
  strongSigns: boolean;
  asksSoFar: (CloseKind | null)[];
}

/** The built-in playbook's ask for a round of the sample (domain, section 3), as it would have been worked out at its debrief. */
export function adviseAsk({ kind, firstOfSubmission, interest, authorities, closingRole, strongSigns, asksSoFar }: Situation): AskKind {
  const stated = interest ?? 3;
  const nobodyOffers = authorities.length > 0 && authorities.every((one) => one === "recommends" || one === "screens");
  if (stated === 1) return "referral";
  if (kind === "managers_boss") return "recommendation";
  if (kind === "final" && nobodyOffers) return "recommendation";
  if (kind === "final") return asksSoFar.includes("offer_summary") || (closingRole && stated === 5) ? "offer_direct" : "offer_summary";
  if (kind === "first" || firstOfSubmission) return "next_step";
  if (kind === "hiring_manager" && (stated >= 3 || strongSigns)) return "offer_mutual";
  return "next_step";
}
