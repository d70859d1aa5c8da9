import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import {
  candidates,
  clients,
  contacts,
  imports,
  interestReadings,
  jobs,
  roundInterviewers,
  rounds,
  statusChanges,
  submissions,
} from "#/db/schema.ts";
import { listCandidates } from "#/server/candidates/list.ts";
import { listCandidatesInput } from "#/server/candidates/schema.ts";
import { checklistFor } from "#/server/coaching/checklist-for.ts";
import { importProgress } from "#/server/imports/progress.ts";

import { call, twoAgencies } from "../agency.ts";
import { bringIn, counts, HEAD, LATER, LONDON, messyLogbook, plan } from "./messy.ts";

const row = (cells: Partial<Record<string, string>>) =>
  HEAD.split(",")
    .map(
      (head) =>
        `"${({ Candidate: "Ann Lee", Email: "ann@x.test", Client: "Orchard", Role: "Analyst", Round: "HM", Date: "2026-05-04", Time: "10:00", TZ: "Europe/London", ...cells })[head] ?? ""}"`,
    )
    .join(",");
const sheet = (...rows: Partial<Record<string, string>>[]) => [HEAD, ...rows.map(row)].join("\n");
const everything = (db: Database, actor: Member) =>
  db.read(actor, async (tx) => ({
    rounds: await tx
      .select({ round: rounds, candidate: candidates.name, status: submissions.status, job: jobs.title })
      .from(rounds)
      .innerJoin(submissions, eq(submissions.id, rounds.submissionId))
      .innerJoin(candidates, eq(candidates.id, rounds.candidateId))
      .innerJoin(jobs, eq(jobs.id, submissions.jobId))
      .where(eq(rounds.agencyId, actor.agencyId))
      .orderBy(asc(candidates.email), asc(rounds.scheduledAt)),
    candidates: await tx.select().from(candidates).where(eq(candidates.agencyId, actor.agencyId)).orderBy(asc(candidates.email)),
    contacts: await tx
      .select()
      .from(contacts)
      .where(eq(contacts.agencyId, actor.agencyId))
      .orderBy(asc(contacts.sortName), asc(contacts.title)),
    clients: await tx.select().from(clients).where(eq(clients.agencyId, actor.agencyId)).orderBy(asc(clients.sortName)),
    readings: await tx
      .select()
      .from(interestReadings)
      .where(eq(interestReadings.agencyId, actor.agencyId))
      .orderBy(asc(interestReadings.at), asc(interestReadings.value)),
    changes: await tx
      .select()
      .from(statusChanges)
      .where(eq(statusChanges.agencyId, actor.agencyId))
      .orderBy(asc(statusChanges.at), asc(statusChanges.toStatus)),
    seats: await tx.select().from(roundInterviewers).where(eq(roundInterviewers.agencyId, actor.agencyId)),
  }));
/** The same without ids, which differ from run to run. */
const bare = (all: Awaited<ReturnType<typeof everything>>) =>
  JSON.stringify(all, (key, value: unknown) => (key === "id" || /Id$|By$/.test(key) ? undefined : value));

test("a messy logbook goes in whole, a second run changes nothing, and a dry run says the same without writing", async () => {
  const { db, rae } = await twoAgencies();
  const csv = messyLogbook(15);
  const planned = await plan(db, rae, csv);
  expect((await everything(db, rae)).rounds).toHaveLength(0);
  const first = await bringIn(db, rae, csv);
  expect(counts(first)).toMatchObject({ read: 60, created: 60, updated: 0, unchanged: 0, rejected: 0 });
  expect(planned.report).toEqual(first);
  expect(planned.extent).toEqual({ peopleKnown: 0, peopleNew: 15, clientsNew: 3, contactsNew: 6, jobsNew: 6, roundsNew: 60 });
  const after = await everything(db, rae);
  expect([after.rounds.length, after.candidates.length, after.seats.length]).toEqual([60, 15, 60]);
  expect(counts(await bringIn(db, rae, csv))).toMatchObject({ read: 60, created: 0, updated: 0, unchanged: 60 });
  expect(await everything(db, rae)).toEqual(after);
  const found = await listCandidates(db, rae, listCandidatesInput.parse({ query: "zoe person 7" }), call());
  expect(found.items.map(({ name }) => name)).toContain("Zoë Person 7");
});

test("an import that was killed half-way and run again equals one clean run", async () => {
  const [clean, broken] = [await twoAgencies(), await twoAgencies()];
  const csv = messyLogbook(20);
  await bringIn(clean.db, clean.rae, csv);
  let left = 2;
  const dying: Database = {
    ...broken.db,
    transact: (actor, request, work) => {
      if (request.action === "import.rows" && (left -= 1) < 0) throw new Error("killed");
      return broken.db.transact(actor, request, work);
    },
  };
  await expect(bringIn(dying, broken.rae, csv)).rejects.toThrow("killed");
  const half = (await everything(broken.db, broken.rae)).rounds.length;
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(80);
  const [open] = await broken.db.read(broken.rae, (tx) => tx.select().from(imports));
  expect((await importProgress(broken.db, broken.rae, { importId: open!.id }, call({ now: new Date(Date.now() + 120_000) }))).state).toBe(
    "stopped",
  );
  expect(counts(await bringIn(broken.db, broken.rae, csv))).toMatchObject({ created: 80 - half, unchanged: half });
  expect(bare(await everything(broken.db, broken.rae))).toBe(bare(await everything(clean.db, clean.rae)));
});

test("what is plain is stored, what is not becomes unknown and is counted with its line", async () => {
  const { db, rae } = await twoAgencies();
  const report = await bringIn(
    db,
    rae,
    sheet(
      {
        "Asked for the job?": "Y",
        "What they asked": "summary close",
        "Interest (1-5)": "4",
        "Client thinks (1-5)": "2",
        Result: "rejected - not sure she wanted it",
        "Thank-you sent": "same day",
        Notes: "=1+1",
        TZ: "EST",
      },
      { Round: "Final", Date: "2026-05-09", "Asked for the job?": "No", "Why not": "no time", "Interest (1-5)": "high", Result: "waiting" },
    ),
    { timeZone: "Europe/London", values: { timeZone: { EST: "America/New_York" } } },
  );
  expect(report.unknown).toEqual([
    { line: 3, column: "Why not", value: "no time" },
    { line: 3, column: "Interest (1-5)", value: "high" },
  ]);
  const [first, last] = (await everything(db, rae)).rounds.map(({ round }) => round);
  expect(first).toMatchObject({
    kind: "hiring_manager",
    status: "held",
    creditId: rae.memberId,
    asked: "yes",
    askKind: "offer_summary",
    statedInterest: 4,
    perceivedInterest: 2,
    outcome: "rejected",
    outcomeReason: "interest_unclear",
    thankYou: "sent",
    notes: "=1+1",
    recordedBeforeOutcome: false,
    timeZone: "America/New_York",
    localDate: "2026-05-04",
    scheduledAt: new Date("2026-05-04T14:00:00Z"),
  });
  expect(first!.thankYouSentAt).toEqual(new Date("2026-05-04T15:00:00Z"));
  expect(last).toMatchObject({
    kind: "final",
    asked: "no",
    reasonNotAsked: null,
    statedInterest: null,
    interestBefore: 4,
    outcome: "pending",
    recordedBeforeOutcome: null,
  });
});

test("a row without a zone, and one with a wrong zone, are refused with that reason when none is given", async () => {
  const { db, rae } = await twoAgencies();
  const report = await bringIn(db, rae, sheet({ TZ: "" }, { Round: "Final", TZ: "EST" }, { Round: "Panel" }), {});
  expect(report.rejected).toEqual([
    { line: 2, column: "TZ", reason: "names no time zone, and none was given for such rows" },
    { line: 3, column: "TZ", reason: "time zone “EST” is not an IANA name such as Europe/London, and none was given for such rows" },
  ]);
  expect(report).toMatchObject({ read: 3, created: 1 });
});

test.each([
  ["no candidate", { Candidate: "", Email: "" }, /names no candidate and no email/],
  ["an address that is none", { Email: "ann at x" }, /not an email address/],
  ["a date that does not exist", { Date: "31/02/2026" }, /does not exist/],
  ["a date that reads two ways", { Date: "3/4/2026" }, /can be read two ways/],
  ["a time that is none", { Time: "noon" }, /is not a time/],
  ["a result before the interview", { Date: "2027-01-04", Result: "offer" }, /still ahead/],
  ["too long a name", { Candidate: "x".repeat(201) }, /longer than 200 characters/],
  ["a control character", { Client: "Orch\u0007ard" }, /one line of plain text/],
] as const)("a row with %s is refused by line and reason and leaves nothing behind", async (_what, cells, reason) => {
  const { db, rae } = await twoAgencies();
  const report = await bringIn(db, rae, sheet(cells));
  expect(report).toMatchObject({ read: 1, created: 0, rejected: [{ line: 2, reason: expect.stringMatching(reason) }] });
  expect((await everything(db, rae)).clients).toEqual([]);
});

test("one contact name with three titles at three clients is three contacts; at one client the first title stays", async () => {
  const { db, rae } = await twoAgencies();
  const met = (Client: string, Title: string, day: string) => ({ Client, Title, Date: day, Interviewer: "Ada Okoye" });
  await bringIn(
    db,
    rae,
    sheet(
      met("A", "Recruiter", "2026-05-01"),
      met("B", "VP Sales", "2026-05-02"),
      met("C", "", "2026-05-03"),
      met("C", "Hiring Manager", "2026-05-05"),
      met("A", "CEO", "2026-05-06"),
    ),
  );
  expect((await everything(db, rae)).contacts.map(({ name, title }) => `${name}, ${title}`)).toEqual([
    "Ada Okoye, Hiring Manager",
    "Ada Okoye, Recruiter",
    "Ada Okoye, VP Sales",
  ]);
});

test("without an address the same name at the same client is the same person, elsewhere another", async () => {
  const { db, rae } = await twoAgencies();
  const csv = sheet(
    { Email: "", Client: "A" },
    { Email: "", Client: "A", Round: "Final" },
    { Email: "", Client: "B" },
    { Email: "ann@x.test", Client: "A", Date: "2026-06-01" },
  );
  await bringIn(db, rae, csv);
  const { candidates: people } = await everything(db, rae);
  expect(people.map(({ email }) => email).sort()).toEqual(["ann@x.test", null]);
  expect(counts(await bringIn(db, rae, csv))).toMatchObject({ created: 0, updated: 0, unchanged: 4 });
});

test("a later file updates what it changed and doubles nothing; blanks and unknowns take nothing back", async () => {
  const { db, rae } = await twoAgencies();
  await bringIn(db, rae, sheet({ "Asked for the job?": "Y", "What they asked": "next steps?", "Interest (1-5)": "4", Result: "waiting" }));
  expect(
    counts(await bringIn(db, rae, sheet({ "Asked for the job?": "?", Result: "offer", Time: "11:30", "Interest (1-5)": "5" }))),
  ).toMatchObject({ created: 0, updated: 1 });
  const { rounds: all, readings, changes } = await everything(db, rae);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    status: "offered",
    round: {
      asked: "yes",
      askKind: "next_step",
      outcome: "offer",
      statedInterest: 5,
      recordedBeforeOutcome: true,
      version: 2,
      scheduledAt: new Date("2026-05-04T10:30:00Z"),
    },
  });
  expect(readings.map(({ value }) => value)).toEqual([4, 5]);
  expect(changes.map(({ toStatus }) => toStatus)).toEqual(["active", "offered"]);
});

test("two rounds of one kind on one day stay two", async () => {
  const { db, rae } = await twoAgencies();
  const csv = sheet({ Round: "Panel", Time: "10:00" }, { Round: "Panel", Time: "14:00" }, { Round: "Panel", Time: "14:00" });
  expect(counts(await bringIn(db, rae, csv))).toMatchObject({ created: 2, unchanged: 1 });
  expect(counts(await bringIn(db, rae, csv))).toMatchObject({ created: 0, unchanged: 3 });
});

test("a cancelled interview is not debriefed by an import", async () => {
  const { db, rae, asOwner } = await twoAgencies();
  await bringIn(db, rae, sheet({ Result: "waiting" }));
  await asOwner("update rounds set status = 'cancelled'");
  expect((await bringIn(db, rae, sheet({ Result: "offer" }))).rejected).toEqual([
    { line: 2, reason: expect.stringContaining("marked cancelled") },
  ]);
});

test("agencies and visibility hold: another agency gets its own rows, a colleague's candidate is not touched", async () => {
  const { db, rae, max, sol } = await twoAgencies();
  const csv = sheet({ Result: "waiting" });
  await bringIn(db, max, csv);
  expect(counts(await bringIn(db, sol, csv))).toMatchObject({ created: 1 });
  const own = await bringIn(db, { ...rae, visibility: "own" }, sheet({ Result: "offer" }));
  expect(own).toMatchObject({ updated: 0, rejected: [{ line: 2, reason: expect.stringContaining("candidate of a colleague") }] });
  expect((await everything(db, max)).rounds.map(({ round }) => round.outcome)).toEqual(["pending"]);
});

test("rows still ahead are scheduled, and lists follow", async () => {
  const { db, rae } = await twoAgencies();
  await bringIn(
    db,
    rae,
    sheet(
      { Date: "2026-12-01", Notes: "bring the deck" },
      { Date: "2026-11-02", Round: "1st", "Asked for the job?": "N", "Interest (1-5)": "3" },
    ),
    LONDON,
  );
  const {
    candidates: [ann],
  } = await everything(db, rae);
  expect(ann).toMatchObject({
    nextRoundAt: new Date("2026-12-01T10:00:00Z"),
    lastClose: "not_asked",
    statedInterest: 3,
    activeSubmissions: 1,
  });
  expect(ann!.createdAt).toEqual(LATER);
});

test("imported history writes the next checklist, without calling a debrief late that nobody timed", async () => {
  const { db, rae } = await twoAgencies();
  await bringIn(
    db,
    rae,
    sheet(
      { Date: "2026-11-02", Round: "1st", "Asked for the job?": "N", "Why not": "felt pushy", "Interest (1-5)": "4" },
      { Date: "2026-12-01", Round: "Final" },
    ),
    LONDON,
  );
  const all = await everything(db, rae);
  const [first, final] = all.rounds.map(({ round }) => round);
  expect(first).toMatchObject({ debriefedBy: null, debriefedAt: expect.any(Date) });
  const { items } = await checklistFor(db, rae, { roundId: final!.id }, call({ now: LATER }));
  const item = (topic: string) => items.find((one) => one.topic === topic);
  expect(item("mindset.pushy")).toMatchObject({ priority: "critical", because: [expect.objectContaining({ roundId: first!.id })] });
  expect(item("debrief.call")).toMatchObject({ priority: "high" });
});

test("a row without a time leaves the time that is known, and moves no held interview ahead", async () => {
  const { db, rae } = await twoAgencies();
  await bringIn(db, rae, sheet({ Time: "16:30", TZ: "Europe/Lisbon" }));
  const known = (await everything(db, rae)).rounds[0]!.round;
  await bringIn(db, rae, sheet({ Time: "", TZ: "Europe/London", Notes: "Went well." }));
  const [told] = (await everything(db, rae)).rounds;
  expect(told!.round).toMatchObject({ scheduledAt: known.scheduledAt, timeZone: "Europe/Lisbon" });
});
