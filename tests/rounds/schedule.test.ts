import fc from "fast-check";
import { expect, test } from "vitest";

import { uuidv7 } from "#/db/uuid.ts";
import { refusalOfStatus } from "#/server/rounds/status.ts";
import { isTimeZone, localDateOf } from "#/server/zones.ts";

import { trpc } from "../agency.ts";
import { brackwater, hours, NOW, refusalOf } from "./brackwater.ts";

test("a round is scheduled with its local day, its people in order, and the candidate's list follows", async () => {
  const { api, planned, dario, ines, noor } = await brackwater();
  const round = await api.rounds.schedule({
    ...planned,
    scheduledAt: new Date("2026-03-31T23:30:00Z"),
    timeZone: "Europe/Paris",
    interviewerIds: [ines.id, dario.id],
    place: "Room 4",
    minutes: 45,
    closingSigns: "some",
  });
  expect(round).toMatchObject({
    status: "scheduled",
    localDate: "2026-04-01",
    localMonth: "2026-04",
    interviewerIds: [ines.id, dario.id],
    place: "Room 4",
    minutes: 45,
    closingSigns: "some",
    version: 1,
    creditId: null,
  });
  expect(await api.candidates.get({ candidateId: noor.id })).toMatchObject({ nextRoundAt: hours(-2) });
  const shown = await api.rounds.get({ roundId: round.id });
  expect(shown).toMatchObject({
    number: 2,
    candidateName: "Noor Castellane",
    clientName: "Brackwater",
    jobTitle: "Regional Sales Director",
  });
  expect(shown.interviewers.map((person) => person.name)).toEqual(["Ines Almada", "Dario Venn"]);
});

const MEGABYTE = "x".repeat(1_000_000);
test.each([
  [
    "a contact of another client",
    "BAD_REQUEST",
    ["interviewerIds.1"],
    (b: Awaited<ReturnType<typeof brackwater>>) => ({ interviewerIds: [b.dario.id, b.stranger.id] }),
  ],
  [
    "the same person twice",
    "BAD_REQUEST",
    ["interviewerIds.1"],
    (b: Awaited<ReturnType<typeof brackwater>>) => ({ interviewerIds: [b.dario.id, b.dario.id] }),
  ],
  ["an abbreviated zone", "BAD_REQUEST", ["timeZone"], () => ({ timeZone: "EST" })],
  ["a zone that is on no map", "BAD_REQUEST", ["timeZone"], () => ({ timeZone: "Mars/Base" })],
  ["an unknown kind", "BAD_REQUEST", ["kind"], () => ({ kind: "lunch" })],
  ["a megabyte of place", "BAD_REQUEST", ["place"], () => ({ place: MEGABYTE })],
  ["a place of two lines", "BAD_REQUEST", ["place"], () => ({ place: "Room\n4" })],
  ["a minute that is none", "BAD_REQUEST", ["minutes"], () => ({ minutes: 0 })],
  ["a year nobody interviews in", "BAD_REQUEST", ["scheduledAt"], () => ({ scheduledAt: new Date("0926-01-05T09:00:00Z") })],
  ["twenty-one people", "BAD_REQUEST", ["interviewerIds"], () => ({ interviewerIds: Array.from({ length: 21 }, () => uuidv7()) })],
  ["a key nobody knows", "BAD_REQUEST", [""], () => ({ colour: "green" })],
  ["a submission that is not there", "NOT_FOUND", [], () => ({ submissionId: uuidv7() })],
] as const)("scheduling refuses %s and stores nothing", async (_what, code, fields, change) => {
  const b = await brackwater();
  const refused = await refusalOf(b.api.rounds.schedule({ ...b.planned, ...change(b) } as typeof b.planned));
  expect(refused).toMatchObject({ code, fields });
  expect((await b.api.rounds.list({})).items).toHaveLength(1);
});

test("another agency's submission, round and people are not there", async () => {
  const { db, sol, planned, round } = await brackwater();
  const foreign = trpc(db, sol);
  const attempts = [
    foreign.rounds.schedule(planned),
    foreign.rounds.get({ roundId: round.id }),
    foreign.rounds.update({ roundId: round.id, seenVersion: 1, status: "cancelled" }),
    foreign.rounds.debrief({ roundId: round.id, asked: "yes" }),
    foreign.rounds.undoDebrief({ roundId: round.id, version: 1 }),
    foreign.rounds.chase({ roundId: round.id }),
    foreign.rounds.holdPrepCall({ roundId: round.id }),
    foreign.rounds.bookPrepCall({ roundId: round.id, at: NOW }),
  ];
  const refused = await Promise.all(attempts.map(refusalOf));
  expect(new Set(refused.map((one) => one.code))).toEqual(new Set(["NOT_FOUND"]));
  expect((await foreign.rounds.list({})).items).toEqual([]);
  expect(await foreign.rounds.toLog({})).toEqual({ waiting: [], recent: [] });
  expect((await foreign.rounds.interviewersKnown({ contactIds: planned.interviewerIds })).items).toEqual([]);
});

test("under visibility “own” a recruiter sees only the rounds of their own candidates", async () => {
  const { db, rae, max, round } = await brackwater();
  const colleague = { ...max, role: "recruiter" as const, visibility: "own" as const };
  expect((await refusalOf(trpc(db, colleague).rounds.get({ roundId: round.id }))).code).toBe("NOT_FOUND");
  expect((await trpc(db, colleague).rounds.list({})).items).toEqual([]);
  expect((await trpc(db, { ...rae, visibility: "own" }).rounds.list({})).items).toHaveLength(1);
});

test("only a running submission takes another round", async () => {
  const { api, planned, submission } = await brackwater();
  await api.submissions.update({ submissionId: submission.id, seenVersion: 1, status: "rejected" });
  expect(await refusalOf(api.rounds.schedule(planned))).toMatchObject({ code: "BAD_REQUEST", fields: ["submissionId"] });
});

test("a round moves to another time, zone and people, and its local day with it", async () => {
  const { api, round, ines } = await brackwater();
  const moved = await api.rounds.update({
    roundId: round.id,
    seenVersion: 1,
    scheduledAt: new Date("2026-02-01T01:00:00Z"),
    timeZone: "America/Los_Angeles",
    interviewerIds: [ines.id],
    kind: "final",
  });
  expect(moved).toMatchObject({ localDate: "2026-01-31", localMonth: "2026-01", interviewerIds: [ines.id], kind: "final", version: 2 });
});

test("a stale version is a conflict that carries the round as it is now", async () => {
  const { api, round } = await brackwater();
  await api.rounds.update({ roundId: round.id, seenVersion: 1, place: "Room 4" });
  const refused = await refusalOf(api.rounds.update({ roundId: round.id, seenVersion: 1, place: "Room 5" }));
  expect(refused).toMatchObject({ code: "CONFLICT", current: { place: "Room 4", version: 2 } });
});

test("a round is cancelled, and scheduled again", async () => {
  const { api, round, noor } = await brackwater();
  await api.rounds.update({ roundId: round.id, seenVersion: 1, status: "cancelled" });
  expect(await api.candidates.get({ candidateId: noor.id })).toMatchObject({ nextRoundId: null });
  const again = await api.rounds.update({ roundId: round.id, seenVersion: 2, status: "scheduled", scheduledAt: hours(5) });
  expect(again).toMatchObject({ status: "scheduled", version: 3 });
  expect(await api.candidates.get({ candidateId: noor.id })).toMatchObject({ nextRoundId: round.id });
});

test("a round that lies ahead cannot be marked held, nor a held one be moved ahead or cancelled", async () => {
  const { api, planned, round, rae } = await brackwater();
  const ahead = await api.rounds.schedule({ ...planned, scheduledAt: new Date("2099-01-05T09:00:00Z") });
  expect(await refusalOf(api.rounds.update({ roundId: ahead.id, seenVersion: 1, status: "held" }))).toMatchObject({
    code: "BAD_REQUEST",
    fields: ["status"],
  });
  const held = await api.rounds.update({ roundId: round.id, seenVersion: 1, status: "held" });
  expect(held).toMatchObject({ status: "held", creditId: rae.memberId });
  expect(await refusalOf(api.rounds.update({ roundId: round.id, seenVersion: 2, scheduledAt: hours(9) }))).toMatchObject({
    fields: ["scheduledAt"],
  });
  expect(await refusalOf(api.rounds.update({ roundId: round.id, seenVersion: 2, status: "cancelled" }))).toMatchObject({
    fields: ["status"],
  });
});

test.each([
  ["scheduled", ["held", "cancelled", "no_show"]],
  ["held", []],
  ["cancelled", ["scheduled"]],
  ["no_show", ["scheduled"]],
] as const)("a %s round may become %j and nothing else", (from, allowed) => {
  const others = (["scheduled", "held", "cancelled", "no_show"] as const).filter((to) => to !== from);
  expect(others.filter((to) => refusalOfStatus(from, to) === null)).toEqual(
    others.filter((to) => (allowed as readonly string[]).includes(to)),
  );
  expect(refusalOfStatus(from, from)).toBeNull();
});

test("pages of rounds follow each other without gaps, both ways and inside the dates asked for", async () => {
  const { api, planned } = await brackwater();
  for (let day = 1; day <= 4; day += 1) await api.rounds.schedule({ ...planned, scheduledAt: hours(24 * day) });
  for (const order of ["earliest", "latest"] as const) {
    const seen: string[] = [];
    for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
      const page: Awaited<ReturnType<typeof api.rounds.list>> = await api.rounds.list({ order, limit: 2, cursor });
      seen.push(...page.items.map((item) => item.localDate));
      cursor = page.nextCursor;
    }
    const days = ["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09"];
    expect(seen).toEqual(order === "earliest" ? days : days.reverse());
  }
  const inside = await api.rounds.list({ from: "2026-01-06", to: "2026-01-07" });
  expect(inside.items.map((item) => item.localDate)).toEqual(["2026-01-06", "2026-01-07"]);
  expect((await refusalOf(api.rounds.list({ cursor: "nonsense" }))).fields).toEqual(["cursor"]);
});

test("the local date of any instant in any zone is what the calendar there shows", () => {
  const zones = Intl.supportedValuesOf("timeZone");
  const at = fc.date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...zones), at, (timeZone, instant) => {
      const shown = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(instant);
      expect(isTimeZone(timeZone)).toBe(true);
      expect(localDateOf(instant, timeZone)).toBe(shown);
    }),
    { numRuns: 2_000 },
  );
});

test("what is known of an interviewer counts earlier closes, and leaves out the candidate's own", async () => {
  const { db, rae, api, round, dario, noor, job } = await brackwater();
  await api.rounds.debrief({ roundId: round.id, asked: "yes", askKind: "next_step", response: "positive" });
  const other = await trpc(db, rae).rounds.log({
    submission: { candidate: { name: "Ola Berg" }, job: { jobId: job.id } },
    round: { kind: "final", scheduledAt: hours(-50), timeZone: "Europe/Lisbon", interviewerIds: [dario.id] },
    debrief: { asked: "yes", askKind: "offer_summary", response: "deferred" },
  });
  const known = await api.rounds.interviewersKnown({ contactIds: [dario.id], exceptCandidateId: noor.id });
  expect(known.items).toEqual([
    {
      id: dario.id,
      name: "Dario Venn",
      title: null,
      authority: "offers",
      clientId: dario.clientId,
      met: 1,
      asked: 1,
      closes: [{ askKind: "offer_summary", response: "deferred", count: 1 }],
      last: [{ at: other.round.scheduledAt, timeZone: "Europe/Lisbon", askKind: "offer_summary", response: "deferred" }],
    },
  ]);
  expect((await api.rounds.interviewersKnown({ contactIds: [dario.id] })).items[0]).toMatchObject({ met: 2, asked: 2 });
});

test("an interview put on its right day takes the reading of its debrief along", async () => {
  const { api, submission, noor } = await brackwater();
  const wrong = await api.rounds.log({
    submission: { submissionId: submission.id },
    round: { kind: "first", scheduledAt: hours(-24 * 30), timeZone: "Europe/Lisbon", minutes: 30 },
    debrief: { asked: "yes", statedInterest: 5 },
  });
  await api.interest.add({ submissionId: submission.id, value: 2, at: hours(-48), when: "before" });
  expect(await api.candidates.get({ candidateId: noor.id })).toMatchObject({ statedInterest: 2 });
  await api.rounds.update({ roundId: wrong.round.id, seenVersion: wrong.round.version, scheduledAt: hours(-24) });
  expect((await api.interest.list({ submissionId: submission.id })).items.map(({ value, at }) => [value, at])).toEqual([
    [2, hours(-48)],
    [5, hours(-23.5)],
  ]);
  expect(await api.candidates.get({ candidateId: noor.id })).toMatchObject({ statedInterest: 5 });
});
