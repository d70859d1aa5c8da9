import type { RoundStatus } from "#/db/vocabulary.ts";

/** What may follow what. A held round is history: its debrief is topped up, the round itself stays held. Pure. */
const NEXT: Record<RoundStatus, readonly RoundStatus[]> = {
  scheduled: ["held", "cancelled", "no_show"],
  held: [],
  cancelled: ["scheduled"],
  no_show: ["scheduled"],
};

const REFUSALS: Record<RoundStatus, string> = {
  scheduled: "a scheduled interview cannot become that",
  held: "this interview was held and stays held",
  cancelled: "this interview was cancelled: schedule it again first",
  no_show: "nobody came to this interview: schedule it again first",
};

/** Why a round in `from` may not become `to`, in words; null when it may. Staying as it is, is always allowed. */
export function refusalOfStatus(from: RoundStatus, to: RoundStatus): string | null {
  return from === to || NEXT[from].includes(to) ? null : REFUSALS[from];
}
