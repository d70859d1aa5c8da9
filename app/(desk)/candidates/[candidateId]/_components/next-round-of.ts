import type { StoryRound } from "./story-data";

const over = (round: Pick<StoryRound, "scheduledAt" | "minutes">): number => new Date(round.scheduledAt).getTime() + round.minutes * 60_000;

/** The earliest round that is not over yet. */
export const nextRoundOf = (rounds: readonly StoryRound[], now: number): StoryRound | null =>
  rounds.find((round) => round.status === "scheduled" && over(round) > now) ?? null;

/** Rounds that are over and still wait for their debrief. */
export const waitsForDebrief = (round: StoryRound, now: number): boolean =>
  (round.status === "scheduled" && over(round) <= now) || (round.status === "held" && round.debriefedAt === null);
