import { Temporal } from "temporal-polyfill";

/** Zone arithmetic in one place; pure. Instants are Dates, local dates YYYY-MM-DD, zones IANA names. */

const REFUSED = /^(?:[A-Z]{3,4}|[A-Z]{3}\d[A-Z]{3}|[+-].*)$/;

/** Any IANA name that Intl accepts, `UTC` included; abbreviations such as EST and bare offsets are refused. */
export function isTimeZone(name: string): boolean {
  if (name === "UTC") return true;
  if (REFUSED.test(name) || !/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const zoned = (at: Date, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

/** The calendar date of an instant in a zone, YYYY-MM-DD. */
export function localDateOf(at: Date, timeZone: string): string {
  return zoned(at, timeZone).toPlainDate().toString();
}

/** The instant a local date begins in a zone; a midnight that does not exist gives the first moment after it. */
export function startOfDay(localDate: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(localDate).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The instant of a wall clock reading (`2026-11-24T14:00`) in a zone; a skipped hour moves on, a doubled one takes the first. */
export function instantOf(wallClock: string, timeZone: string): Date {
  return new Date(Temporal.PlainDateTime.from(wallClock).toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds);
}

/** The wall clock reading of an instant in a zone, to the minute: `2026-11-24T14:00`. */
export function wallClockOf(at: Date, timeZone: string): string {
  return zoned(at, timeZone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

export function addDays(localDate: string, days: number): string {
  return Temporal.PlainDate.from(localDate).add({ days }).toString();
}
