import { addDays, instantOf, localDateOf } from "../zones.ts";

/** Pure: where a moment of the sample falls, seen from the moment it is loaded. */

/** The first time the clock in `zone` shows `time` at or after `hours` hours from now; so at most a day later than that. */
export function soonest(now: Date, hours: number, time: string, zone: string): Date {
  const from = new Date(now.getTime() + hours * 3_600_000);
  const day = localDateOf(from, zone);
  const today = instantOf(`${day}T${time}`, zone);
  return today >= from ? today : instantOf(`${addDays(day, 1)}T${time}`, zone);
}

/** That wall clock time on the working day at, or next before, `days` days ago. */
export function daysAgo(now: Date, days: number, time: string, zone: string): Date {
  const day = addDays(localDateOf(now, zone), -days);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  const shift = weekday === 0 ? -2 : weekday === 6 ? -1 : 0;
  return instantOf(`${addDays(day, shift)}T${time}`, zone);
}

export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
export const hoursAfter = (at: Date, hours: number): Date => minutesAfter(at, hours * 60);
export const daysAfter = (at: Date, days: number): Date => hoursAfter(at, days * 24);

const QUARTER = 15 * 60_000;

/** About `hours` hours ago, on a quarter of an hour as calendars have it; never later than that. */
export const quarterBefore = (now: Date, hours: number): Date =>
  new Date(Math.floor(hoursAfter(now, -hours).getTime() / QUARTER) * QUARTER);
