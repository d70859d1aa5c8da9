import { addDays, instantOf } from "#/server/zones.ts";

import { dateIn } from "../../../ui/when";

export interface PrepSlot {
  label: string;
  at: Date;
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** Moments a prep call is usually put at, in the reader's zone: all ahead of now and before the interview. Pure. */
export function prepSlots(now: Date, interviewAt: Date, zone: string): PrepSlot[] {
  const today = dateIn(now, zone);
  const before = dateIn(interviewAt, zone);
  const slots: PrepSlot[] = [
    { label: "In a quarter of an hour", at: new Date(Math.ceil((now.getTime() + 5 * MINUTE) / QUARTER) * QUARTER) },
    { label: "This afternoon", at: instantOf(`${today}T17:00`, zone) },
    { label: "The afternoon before", at: instantOf(`${addDays(before, -1)}T17:00`, zone) },
    { label: "That morning", at: instantOf(`${before}T09:00`, zone) },
    { label: "An hour before", at: new Date(interviewAt.getTime() - 60 * MINUTE) },
  ];
  const seen = new Set<number>();
  return slots.filter(({ at }) => {
    const fits = at > now && at.getTime() <= interviewAt.getTime() - 15 * MINUTE && !seen.has(at.getTime());
    if (fits) seen.add(at.getTime());
    return fits;
  });
}
