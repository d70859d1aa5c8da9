/** How instants read on a page. Pure: the zone is always given, so server and browser print the same. */

type At = Date | string;

const formats = new Map<string, Intl.DateTimeFormat>();

function print(at: At, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone })));
  return format.format(typeof at === "string" ? new Date(at) : at).replace(",", "");
}

/** "14:00" */
export const time = (at: At, zone: string): string => print(at, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** "Tue 24 Nov" */
export const day = (at: At, zone: string): string => print(at, zone, { weekday: "short", day: "numeric", month: "short" });

/** "Tuesday 24 November" */
export const longDay = (at: At, zone: string): string => print(at, zone, { weekday: "long", day: "numeric", month: "long" });

/** "24 Nov 2026" */
export const dayAndYear = (at: At, zone: string): string => print(at, zone, { day: "numeric", month: "short", year: "numeric" });

/** "Tue 24 Nov, 14:00" */
export const dayAndTime = (at: At, zone: string): string => `${day(at, zone)}, ${time(at, zone)}`;

/** A calendar date that has no zone: "2026-11-24" reads "Tue 24 Nov". */
export const localDay = (date: string): string => day(`${date}T12:00:00Z`, "UTC");

/** The calendar date of an instant in a zone, YYYY-MM-DD; for grouping rows by day. */
export function dateIn(at: At, zone: string): string {
  const [date, month, year] = print(at, zone, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).split("/");
  return `${year}-${month}-${date}`;
}

/** "New York" from America/New_York. */
export const cityOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in at most two units: "40 min", "17 h 40", "3 days". Milliseconds in. */
export function lengthOf(ms: number): string {
  if (ms < MINUTE) return "under a minute";
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < 2 * DAY) {
    const minutes = Math.floor((ms % HOUR) / MINUTE);
    return minutes === 0 ? `${Math.floor(ms / HOUR)} h` : `${Math.floor(ms / HOUR)} h ${minutes}`;
  }
  return `${Math.floor(ms / DAY)} days`;
}

/** "17 h 40 ago"; an instant still to come reads "in 1 h 50". */
export function ago(at: At, now: At): string {
  const ms = new Date(now).getTime() - new Date(at).getTime();
  if (Math.abs(ms) < MINUTE) return "just now";
  return ms < 0 ? `in ${lengthOf(-ms)}` : `${lengthOf(ms)} ago`;
}

/** The reader's own time beside another city's, with the day when it differs: "21:15 here", "Wed 01:00 here". */
export function here(at: At, zone: string, readerZone: string): string {
  const otherDay = dateIn(at, zone) !== dateIn(at, readerZone);
  return `${otherDay ? `${print(at, readerZone, { weekday: "short" })} ` : ""}${time(at, readerZone)} here`;
}
