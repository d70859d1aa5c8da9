import { expect, test } from "vitest";

import { parseInvitation } from "#/server/rounds/invitation.ts";
import { WINDOWS_ZONES } from "#/server/rounds/windows-zones.ts";
import { isTimeZone } from "#/server/zones.ts";

import { brackwater, refusalOf } from "./brackwater.ts";

const file = (lines: string[], head: string[] = []) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//Calendar//EN",
    ...head,
    "BEGIN:VEVENT",
    "UID:1@x.test",
    "DTSTAMP:20261120T090000Z",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");

function only(text: string) {
  const read = parseInvitation(text);
  if (!read.ok) throw new Error(read.message);
  expect(read.events).toHaveLength(1);
  return read.events[0]!;
}
const refusal = (text: string) => {
  const read = parseInvitation(text);
  return read.ok ? "read" : read.message;
};

test("an invitation with a zone gives the moment, the wall clock, place and people, folded lines unfolded", () => {
  const text = file([
    "DTSTART;TZID=Europe/Lisbon:20261124T140000",
    "DTEND;TZID=Europe/Lisbon:20261124T144500",
    "SUMMARY:Final interview: Noor Castellane \\, Regional Sales Dir",
    " ector",
    "LOCATION:Brackwater\\, Rua Augusta 12",
    'ORGANIZER;CN="Venn, Dario":mailto:Dario.Venn@brackwater.test',
    "ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Ines Almada:mailto:ines@brack",
    " water.test",
    "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@brackwater.test",
    "ATTENDEE;PARTSTAT=DECLINED;CN=Petra Vogel:mailto:petra@brackwater.test",
  ]);
  expect(only(text)).toEqual({
    title: "Final interview: Noor Castellane , Regional Sales Director",
    local: "2026-11-24T14:00",
    timeZone: "Europe/Lisbon",
    start: new Date("2026-11-24T14:00:00Z"),
    minutes: 45,
    place: "Brackwater, Rua Augusta 12",
    attendees: [
      { name: "Venn, Dario", email: "dario.venn@brackwater.test" },
      { name: "Ines Almada", email: "ines@brackwater.test" },
    ],
  });
});

test.each([
  [
    "a UTC time",
    file(["DTSTART:20260701T130000Z", "DURATION:PT30M"]),
    { local: "2026-07-01T13:00", timeZone: "UTC", start: new Date("2026-07-01T13:00:00Z"), minutes: 30 },
  ],
  [
    "a UTC time in a calendar that names its zone",
    file(["DTSTART:20260701T130000Z"], ["X-WR-TIMEZONE:Europe/Paris"]),
    { local: "2026-07-01T15:00", timeZone: "Europe/Paris", start: new Date("2026-07-01T13:00:00Z"), minutes: 60 },
  ],
  ["a floating time", file(["DTSTART:20260701T130000"]), { local: "2026-07-01T13:00", timeZone: null, start: null }],
  [
    "Outlook's zone name",
    file(["DTSTART;TZID=W. Europe Standard Time:20260701T130000"]),
    { local: "2026-07-01T13:00", timeZone: "Europe/Berlin", start: new Date("2026-07-01T11:00:00Z") },
  ],
  [
    "a prefixed zone name",
    file(["DTSTART;TZID=/freeassociation.sourceforge.net/America/New_York:20260105T090000"]),
    { timeZone: "America/New_York", start: new Date("2026-01-05T14:00:00Z") },
  ],
  [
    "an hour that the clocks skip",
    file(["DTSTART;TZID=Europe/Paris:20260329T023000"]),
    { local: "2026-03-29T03:30", start: new Date("2026-03-29T01:30:00Z") },
  ],
  [
    "a byte order mark and lower case",
    `\uFEFF${file(["DTSTART:20260701T130000Z"]).replace("BEGIN:VCALENDAR", "begin:vcalendar")}`,
    { timeZone: "UTC" },
  ],
])("%s is read", (_what, text, expected) => expect(only(text)).toMatchObject(expected));

test.each([
  ["a sentence", "Interview on Tuesday at two", "not a calendar invitation"],
  ["nothing", "", "not a calendar invitation"],
  ["half a file", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260701T130000Z", "not a calendar invitation"],
  ["a spreadsheet", "name,when\nNoor,Tuesday", "not a calendar invitation"],
  ["a calendar without a meeting", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "no meeting"],
  ["an all-day entry", file(["DTSTART;VALUE=DATE:20260701"]), "all-day"],
  ["a meeting without a start", file(["SUMMARY:Interview"]), "no start"],
  ["a zone nobody knows", file(["DTSTART;TZID=Customized Time Zone:20260701T130000"]), "“Customized Time Zone”"],
  ["a cancellation", file(["DTSTART:20260701T130000Z"], ["METHOD:CANCEL"]), "cancels the meeting"],
  ["a cancelled meeting", file(["DTSTART:20260701T130000Z", "STATUS:CANCELLED"]), "no meeting"],
  [
    "a whole calendar",
    `BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\nDTSTART:20260701T130000Z\r\nEND:VEVENT\r\n".repeat(21)}END:VCALENDAR\r\n`,
    "21 meetings",
  ],
])("%s is refused in words", (_what, text, words) => expect(refusal(text)).toContain(words));

test("several meetings are all answered, earliest first, for a person to choose", () => {
  const event = (at: string) => `BEGIN:VEVENT\r\nDTSTART:${at}\r\nEND:VEVENT\r\n`;
  const read = parseInvitation(`BEGIN:VCALENDAR\r\n${event("20260702T130000Z")}${event("20260701T130000Z")}END:VCALENDAR\r\n`);
  expect(read.ok && read.events.map((one) => one.local)).toEqual(["2026-07-01T13:00", "2026-07-02T13:00"]);
});

test("every zone that Outlook's names stand for is one", () => {
  expect([...WINDOWS_ZONES.values()].filter((zone) => !isTimeZone(zone))).toEqual([]);
});

test("the form's question is answered or refused by field, and a megabyte is not read", async () => {
  const { api } = await brackwater();
  expect((await api.rounds.readInvitation({ text: file(["DTSTART:20260701T130000Z"]) })).events).toHaveLength(1);
  expect(await refusalOf(api.rounds.readInvitation({ text: "Tuesday at two" }))).toMatchObject({ code: "BAD_REQUEST", fields: ["text"] });
  expect(await refusalOf(api.rounds.readInvitation({ text: "x".repeat(1_000_000) }))).toMatchObject({
    code: "BAD_REQUEST",
    fields: ["text"],
  });
});
