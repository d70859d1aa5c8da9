import { expect, test } from "vitest";

import { provenOrder, readDate, readTime } from "#/server/imports/dates.ts";
import { guessKind, proposeColumns } from "#/server/imports/fields.ts";
import { CHOICES, readValue, VALUE_FIELDS } from "#/server/imports/values.ts";

test.each([
  [
    "asked",
    {
      "Yes!": "yes",
      Y: "yes",
      yes: "yes",
      no: "no",
      N: "no",
      No: "no",
      "?": "unknown",
      "n/a": "unknown",
      "not sure": "unknown",
      maybe: null,
    },
  ],
  [
    "askKind",
    {
      "asked for the 2nd interview": "next_step",
      "next steps?": "next_step",
      "asked him to recommend her": "recommendation",
      "summary close": "offer_summary",
      "asked for the job straight out": "offer_direct",
      "an offer, if mutual": "offer_mutual",
      "asked for next steps and a recommendation": null,
      "the usual": null,
    },
  ],
  [
    "reasonNotAsked",
    { "scared of a no": "fear_of_rejection", "felt pushy": "felt_pushy", forgot: "forgot", "no time": null, "forgot, felt pushy": null },
  ],
  [
    "kind",
    {
      "1st": "first",
      HM: "hiring_manager",
      Panel: "panel",
      Final: "final",
      "Skip-level": "managers_boss",
      "2nd": null,
      "final panel": null,
    },
  ],
  ["statedInterest", { 1: 1, "4": 4, "5/5": 5, high: null, 0: null, 6: null, "3-4": null }],
  ["thankYou", { yes: "sent", "same day": "same_day", no: "not_sent" }],
  [
    "outcome",
    {
      advanced: { outcome: "advanced", reason: null },
      offer: { outcome: "offer", reason: null },
      withdrew: { outcome: "withdrawn", reason: null },
      ghosted: { outcome: "silent", reason: null },
      waiting: { outcome: "pending", reason: null },
      rejected: { outcome: "rejected", reason: null },
      "rejected - not sure she wanted it": { outcome: "rejected", reason: "interest_unclear" },
      "rejected:pay": { outcome: "rejected", reason: "pay" },
      dunno: null,
    },
  ],
] as const)("reads %s as recruiters write it, and nothing that is not plain", (field, expected) => {
  for (const [raw, meaning] of Object.entries(expected)) expect([raw, readValue(field, raw)]).toEqual([raw, meaning]);
});

test("every choice that a mapping may make is read as something", () => {
  for (const field of VALUE_FIELDS)
    for (const choice of CHOICES[field]) expect([field, choice, readValue(field, choice)]).not.toEqual([field, choice, null]);
});

test.each([
  ["2026-09-11", null, { date: "2026-09-11", time: null }],
  ["2026-09-11 16:30", null, { date: "2026-09-11", time: "16:30" }],
  ["11/9/26", "dmy", { date: "2026-09-11", time: null }],
  ["11/9/26 4:05 pm", "mdy", { date: "2026-11-09", time: "16:05" }],
  ["13/9/2026", null, { date: "2026-09-13", time: null }],
  ["3.4.2026", "mdy", { date: "2026-04-03", time: null }],
  ["12 Nov 2026", null, { date: "2026-11-12", time: null }],
  ["Nov 12, 2026", null, { date: "2026-11-12", time: null }],
  ["3/4/2026", null, { problem: expect.stringContaining("read two ways") }],
  ["31/02/2026", null, { problem: expect.stringContaining("does not exist") }],
  ["46276", null, { problem: expect.stringContaining("is not a date") }],
] as const)("the date %j with order %j", (raw, order, expected) => {
  expect(readDate(raw, order)).toEqual(expected);
});

test("one day above twelve settles the order of its column, a contradiction does not", () => {
  expect(provenOrder(["3/4/2026", "25/4/2026"])).toBe("dmy");
  expect(provenOrder(["3/4/2026", "4/25/2026"])).toBe("mdy");
  expect(provenOrder(["25/4/2026", "4/25/2026"])).toBe(null);
});

test.each([
  ["16:30", "16:30"],
  ["9.05", "09:05"],
  ["4 pm", "16:00"],
  ["12am", "00:00"],
  ["16:30:00", "16:30"],
  ["24:00", null],
  ["13 pm", null],
  ["16", null],
  ["noon", null],
])("the time %j", (raw, time) => {
  expect(readTime(raw)).toBe(time);
});

test("headings of a logbook and of two candidate exports are recognised", () => {
  const logbook = ["Candidate", "Email", "Client", "Role", "Round", "Date", "TZ", "Title", "Asked for the job?", "Interest (1-5)", "Mood"];
  expect(guessKind(logbook)).toBe("logbook");
  expect(Object.values(proposeColumns(logbook, "logbook"))).toEqual([
    "name",
    "email",
    "client",
    "job",
    "kind",
    "date",
    "timeZone",
    "interviewerTitle",
    "asked",
    "statedInterest",
    null,
  ]);
  const opencats = ["candidateID", "lastName", "firstName", "phoneHome", "phoneCell", "email1"];
  expect(guessKind(opencats)).toBe("candidates");
  expect(Object.values(proposeColumns(opencats, "candidates"))).toEqual([null, "lastName", "firstName", "otherPhone", "phone", "email"]);
  expect(proposeColumns(["name", "email", "mobile", "occupation", "companyName", "owner.name"], "candidates")).toEqual({
    name: "name",
    email: "email",
    mobile: "phone",
    occupation: "headline",
    companyName: "company",
    "owner.name": "owner",
  });
});
