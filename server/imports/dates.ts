import { Temporal } from "temporal-polyfill";

/** Dates and times as spreadsheets write them. Pure. */

export const DATE_ORDERS = ["dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
export type DateRead = { date: string; time: string | null } | { problem: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Splits "2026-09-11 16:30" and "11/9/26 16:30" into the date and the rest. */
function split(raw: string): { day: string; rest: string | null } {
  const match = /^(\S.*?)(?:[T ]+(\d{1,2}[:.]\d{2}.*|\d{1,2} ?[ap]m))$/i.exec(raw);
  return match ? { day: match[1]!, rest: match[2]! } : { day: raw, rest: null };
}

/** The date as YYYY-MM-DD. "3/4/2026" needs to be told whether day or month comes first; points ("3.4.2026") mean the day. */
export function readDate(raw: string, order: DateOrder | null): DateRead {
  const { day, rest } = split(raw.trim());
  const time = rest === null ? null : readTime(rest);
  if (rest !== null && time === null) return { problem: `time “${rest}” is not a time: write 16:30` };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(day);
  if (iso) return existing(raw, time, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(day);
  if (numeric) return inOrder(raw, time, numeric, order);
  const [, dayFirst, monthAfter, monthFirst, dayAfter, year] =
    /^(?:(\d{1,2})[ -]([a-z]{3,9})|([a-z]{3,9})[ -](\d{1,2})),?[ -](\d{4}|\d{2})$/i.exec(day) ?? [];
  const month = MONTHS.indexOf((monthAfter ?? monthFirst ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month > 0) return existing(raw, time, fullYear(year!), month, Number(dayFirst ?? dayAfter));
  return { problem: `date “${raw}” is not a date: write 2026-09-11` };
}

function inOrder(raw: string, time: string | null, [, first, mark, second, year]: RegExpExecArray, order: DateOrder | null): DateRead {
  const [a, b] = [Number(first), Number(second)];
  const plain = mark === "." || a > 12 ? "dmy" : b > 12 ? "mdy" : a === b ? "dmy" : null;
  const taken = mark === "." ? "dmy" : (order ?? plain);
  if (taken === null) return { problem: `date “${raw}” can be read two ways: say whether day or month comes first` };
  return taken === "dmy" ? existing(raw, time, fullYear(year!), b, a) : existing(raw, time, fullYear(year!), a, b);
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

function existing(raw: string, time: string | null, year: number, month: number, day: number): DateRead {
  try {
    return { date: Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString(), time };
  } catch {
    return { problem: `date “${raw}” does not exist` };
  }
}

/** Which order the values of one column prove, if any: one day above 12 settles it, contradictions do not. */
export function provenOrder(values: Iterable<string>): DateOrder | null {
  const proofs = new Set<DateOrder>();
  for (const value of values) {
    const match = NUMERIC.exec(split(value.trim()).day);
    if (!match || match[2] === ".") continue;
    if (Number(match[1]) > 12) proofs.add("dmy");
    if (Number(match[3]) > 12) proofs.add("mdy");
  }
  return proofs.size === 1 ? [...proofs][0]! : null;
}

/** A wall clock time as HH:MM, or null: 16:30, 16.30, 4:30 pm, 4pm, 16:30:00. */
export function readTime(raw: string): string | null {
  const match = /^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)? ?(am|pm)?$/i.exec(raw.trim().replaceAll(".m", "m"));
  if (!match || (match[2] === undefined && match[4] === undefined)) return null;
  const half = match[4]?.toLowerCase();
  const written = Number(match[1]);
  if (half && (written < 1 || written > 12)) return null;
  const hour = half ? (written % 12) + (half === "pm" ? 12 : 0) : written;
  const minute = Number(match[2] ?? 0);
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` : null;
}
