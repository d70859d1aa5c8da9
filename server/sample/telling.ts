import type { RoundKind } from "#/db/vocabulary.ts";

import { hoursAfter, minutesAfter } from "./place-in-time.ts";
import type { StoryDebrief, StoryRound } from "./story.ts";

/** Short forms for the hand-written stories. Pure. */

type Told = Omit<StoryDebrief, "loggedAt" | "answeredAt"> & {
  /** Hours from the interview's start to the debrief, and to the client's answer. */
  loggedAfter?: number;
  answeredAfter?: number;
};

interface Slot {
  kind: RoundKind;
  at: Date;
  timeZone: string;
  who: string[];
}

export function held(slot: Slot, { loggedAfter = 2, answeredAfter, ...told }: Told, more: Partial<StoryRound> = {}): StoryRound {
  const debrief: StoryDebrief = { ...told, loggedAt: hoursAfter(slot.at, loggedAfter) };
  if (answeredAfter !== undefined) debrief.answeredAt = hoursAfter(slot.at, answeredAfter);
  return { ...slot, status: "held", debrief, ...more };
}

/** A held round nobody has debriefed yet. */
export const undebriefed = (slot: Slot): StoryRound => ({ ...slot, status: "held" });

export const ahead = (slot: Slot, more: Partial<StoryRound> = {}): StoryRound => ({ ...slot, status: "scheduled", ...more });

/** A prep call an hour before the interview: still booked, or already held when that moment is past. */
export function prepAnHourBefore(at: Date, now: Date, minutes = 20): NonNullable<StoryRound["prep"]> {
  const call = minutesAfter(at, -60);
  return call > now ? { bookedAt: call } : { bookedAt: call, heldAt: call, minutes };
}
