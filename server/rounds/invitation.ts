import ICAL from "ical.js";

import { instantOf, isTimeZone, wallClockOf } from "../zones.ts";
import { WINDOWS_ZONES } from "./windows-zones.ts";

/** One meeting of a calendar invitation. */
export interface Invitation {
  title: string | null;
  /** Wall clock `2026-11-24T14:00` in `timeZone`; without a zone the file names none, and a person has to say. */
  local: string;
  timeZone: string | null;
  /** The moment itself; null while the zone is not known. */
  start: Date | null;
  minutes: number;
  place: string | null;
  /** Whoever organises comes first; rooms and people who declined are left out. */
  attendees: { name: string | null; email: string }[];
}

/** What a pasted invitation holds, or why it cannot be read. Several meetings are all answered, for a person to choose. */
export type ReadInvitation = { ok: true; events: Invitation[] } | { ok: false; message: string };

const MOST_EVENTS = 20;
const MOST_ATTENDEES = 20;

/** Reads the text of an .ics file. Pure: no clock, nothing is fetched; unknown zones are refused by name, never guessed. */
export function parseInvitation(text: string): ReadInvitation {
  const calendar = calendarIn(text);
  if (!calendar) return refused("This is not a calendar invitation. Drop the .ics file, or paste its whole text from BEGIN:VCALENDAR on.");
  if (textOf(calendar, "method")?.toUpperCase() === "CANCEL")
    return refused("This invitation cancels the meeting. Cancel the round instead.");
  const meetings = calendar.getAllSubcomponents("vevent").filter((event) => textOf(event, "status")?.toUpperCase() !== "CANCELLED");
  if (meetings.length === 0) return refused("This calendar holds no meeting that takes place.");
  if (meetings.length > MOST_EVENTS)
    return refused(`This calendar holds ${meetings.length} meetings. Export the one interview and drop that.`);
  const events: Invitation[] = [];
  for (const meeting of meetings) {
    const read = invitationOf(meeting, textOf(calendar, "x-wr-timezone"));
    if (typeof read === "string") return refused(read);
    events.push(read);
  }
  return { ok: true, events: events.sort((a, b) => (a.local < b.local ? -1 : 1)) };
}

const refused = (message: string): ReadInvitation => ({ ok: false, message });

function calendarIn(text: string): ICAL.Component | null {
  const from = text.replace(/^\uFEFF/, "").trimStart();
  if (!/^BEGIN:VCALENDAR/i.test(from)) return null;
  try {
    const root: unknown = ICAL.parse(from);
    const first: unknown = Array.isArray(root) && Array.isArray(root[0]) ? root[0] : root;
    return Array.isArray(first) ? new ICAL.Component(first) : null;
  } catch {
    return null;
  }
}

function invitationOf(event: ICAL.Component, calendarZone: string | null): Invitation | string {
  const begins = event.getFirstProperty("dtstart");
  const time: unknown = begins?.getFirstValue();
  if (!begins || !(time instanceof ICAL.Time)) return "This meeting has no start. Type the time instead.";
  if (time.isDate) return "This is an all-day entry. An interview has a time: type it in.";
  const zone = zoneOf(begins, time, calendarZone);
  if ("unknown" in zone)
    return `This invitation uses the time zone “${zone.unknown}”, which is not known here. Type the time and choose its zone.`;
  const clock = time.toString().slice(0, 16);
  const start = zone.instant ? new Date(`${clock}:00Z`) : zone.name ? instantOf(clock, zone.name) : null;
  return {
    title: textOf(event, "summary"),
    local: start && zone.name ? wallClockOf(start, zone.name) : clock,
    timeZone: zone.name,
    start,
    minutes: minutesOf(event, time),
    place: textOf(event, "location"),
    attendees: attendeesOf(event),
  };
}

type Zone = { name: string | null; instant: boolean } | { unknown: string };

/** A UTC time is shown in the calendar's own zone where it names one; a floating time without one has no zone. */
function zoneOf(begins: ICAL.Property, time: ICAL.Time, calendarZone: string | null): Zone {
  const own = calendarZone === null ? null : knownZone(calendarZone);
  if (time.toString().endsWith("Z")) return { name: own ?? "UTC", instant: true };
  const tzid: unknown = begins.getParameter("tzid");
  if (typeof tzid !== "string") return { name: own, instant: false };
  const name = knownZone(tzid);
  return name ? { name, instant: false } : { unknown: tzid.slice(0, 60) };
}

/** IANA as it stands, Outlook's names, and the prefixed form some programs write (`/example.org/2024a/Europe/Paris`). */
function knownZone(tzid: string): string | null {
  const plain = tzid.trim().replace(/^"|"$/g, "");
  const windows = WINDOWS_ZONES.get(plain);
  if (windows) return windows;
  if (isTimeZone(plain)) return plain;
  const tail = plain.startsWith("/") ? plain.split("/").filter(Boolean) : [];
  for (const parts of [3, 2]) {
    const name = tail.slice(-parts).join("/");
    if (tail.length > parts && isTimeZone(name)) return name;
  }
  return null;
}

function minutesOf(event: ICAL.Component, start: ICAL.Time): number {
  const end: unknown = event.getFirstPropertyValue("dtend");
  const length: unknown = event.getFirstPropertyValue("duration");
  const seconds =
    end instanceof ICAL.Time ? end.subtractDate(start).toSeconds() : length instanceof ICAL.Duration ? length.toSeconds() : 3_600;
  return Math.min(1_440, Math.max(5, Math.round(seconds / 60)));
}

function textOf(part: ICAL.Component, name: string): string | null {
  const value: unknown = part.getFirstPropertyValue(name);
  const plain =
    typeof value === "string"
      ? value
          .replace(/\p{Cc}+/gu, " ")
          .trim()
          .slice(0, 300)
      : "";
  return plain === "" ? null : plain;
}

function attendeesOf(event: ICAL.Component): Invitation["attendees"] {
  const people = new Map<string, { name: string | null; email: string }>();
  for (const property of [...event.getAllProperties("organizer"), ...event.getAllProperties("attendee")]) {
    const address: unknown = property.getFirstValue();
    const email =
      typeof address === "string"
        ? address
            .replace(/^mailto:/i, "")
            .trim()
            .toLowerCase()
        : "";
    const kind = property.getFirstParameter("cutype");
    const left = property.getFirstParameter("partstat")?.toUpperCase() === "DECLINED";
    if (!/^\S+@\S+$/.test(email) || left || kind === "ROOM" || kind === "RESOURCE" || people.has(email)) continue;
    const name = property.getFirstParameter("cn")?.trim();
    people.set(email, { name: name && name.toLowerCase() !== email ? name.slice(0, 200) : null, email });
  }
  return [...people.values()].slice(0, MOST_ATTENDEES);
}
