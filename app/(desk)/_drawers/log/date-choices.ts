import { addDays } from "#/server/zones.ts";

/** 1 Monday … 7 Sunday, of a calendar date. */
function weekdayOf(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
}

/** The next such weekday after a date, at least one day on. */
function nextWeekday(date: string, weekday: number): string {
  return addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);
}

/** The Friday to come and the Monday after it: what "by the end of the week" and "early next week" mean. Pure. */
export function quickDates(today: string): { friday: string; monday: string } {
  const friday = nextWeekday(today, 5);
  return { friday, monday: nextWeekday(friday, 1) };
}
