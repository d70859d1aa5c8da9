import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { eq, getTableColumns } from "drizzle-orm";
import superjson from "superjson";
import { vi } from "vitest";

import { system, type Member, type Role } from "#/db/actor.ts";
import { canonical } from "#/db/canonical.ts";
import type { Database } from "#/db/database.ts";
import * as schema from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { setUpAgency } from "#/server/agencies/setup.ts";
import { isRunning } from "#/server/imports/running.ts";
import { keepUpload } from "#/server/imports/uploads.ts";

import { call, trpc } from "../agency.ts";
import { freshDatabase } from "../database.ts";

process.env.ASKWELL_DATA = mkdtempSync(join(tmpdir(), "askwell-isolation-")); // uploads and the sign-in key

/** In every text of the first agency that no other agency may ever read. */
export const AGENCY_MARK = "Zyzzyva";
/** In every text that hangs on the first agency's candidates, which a recruiter under "own" who does not own them may not read either. */
export const CANDIDATE_MARK = "Quokka";

const { signIn: _global, setupLinks: _none, agencies, ...rest } = schema;
const AGENCY_TABLES = Object.values(rest).filter((table) => "agencyId" in getTableColumns(table));

const person = (name: string, role: Role) => ({ userId: uuidv7(), name, email: `${name.split(" ")[0]!.toLowerCase()}@x.test`, role });

/**
 * Two agencies; the first with one candidate and all that can hang on one, every id and text of it known. `owner` and `stranger`
 * are recruiters under visibility "own": the first has the candidate, the second does not.
 */
export async function world() {
  const { db, ...fresh } = await freshDatabase();
  const people = [
    person("Rae Zyzzyva", "recruiter"),
    person("Bo Zyzzyva", "recruiter"),
    person("Max Zyzzyva", "manager"),
    person("Ada Zyzzyva", "admin"),
  ];
  const north = await setUpAgency(db, { agencyName: "North Zyzzyva", timeZone: "Europe/London", people }, call());
  const south = await setUpAgency(
    db,
    { agencyName: "South", timeZone: "Europe/London", people: [person("Sol", "manager"), person("Sue", "admin")] },
    call(),
  );
  const [rae, bo, max, ada] = north.actors as [Member, Member, Member, Member];
  const [sol, sue] = south.actors as [Member, Member];
  const rows = await history(db, rae, ada);
  const own = { visibility: "own" } as const;
  return {
    db,
    ...fresh,
    ...rows,
    owner: { ...rae, ...own },
    stranger: { ...bo, ...own },
    recruiter: rae,
    manager: max,
    admin: ada,
    foreignManager: sol,
    foreignAdmin: sue,
  };
}
export type World = Awaited<ReturnType<typeof world>>;

/** A client with people and a job there, a candidate with a held and an upcoming round, readings, practice, a plan, a key and an invitation. */
async function history(db: Database, rae: Member, ada: Member) {
  const as = trpc(db, rae);
  const client = await as.clients.create({ name: "Zyzzyva Corp" });
  const contact = await as.contacts.create({
    clientId: client.id,
    name: "Hal Zyzzyva",
    title: "Zyzzyva lead",
    email: "hal.zyzzyva@x.test",
    authority: "offers",
  });
  const job = await as.jobs.create({ clientId: client.id, title: "Zyzzyva engineer", hiringManagerId: contact.id });
  const otherJob = await as.jobs.create({ clientId: client.id, title: "Second Zyzzyva engineer" });
  const emptyClient = await as.clients.create({ name: "Empty Zyzzyva" });
  const spareContact = await as.contacts.create({ clientId: client.id, name: "Spare Zyzzyva" });
  const candidate = await as.candidates.create({
    name: "Quokka Lee",
    email: "quokka@x.test",
    phone: "Quokka 1",
    headline: "Quokka headline",
  });
  const plain = await as.candidates.create({ name: "Quokka Plain" });
  const submission = await as.submissions.create({ candidateId: candidate.id, jobId: job.id });
  const when = { timeZone: "Europe/London", interviewerIds: [contact.id], place: "Quokka House" };
  const scheduled = await as.rounds.schedule({ submissionId: submission.id, kind: "first", scheduledAt: "2026-01-04T10:00:00Z", ...when });
  const debrief = {
    asked: "yes",
    askKind: "next_step",
    words: "Quokka would like to go on",
    response: "deferred",
    statedInterest: 4,
    perceivedInterest: 2,
    outcome: "pending",
    expectedBy: "2026-01-04",
    highlights: "Quokka shone",
    notes: "Quokka note",
  } as const;
  const held = await as.rounds.debrief({ roundId: scheduled.id, ...debrief });
  const upcoming = await as.rounds.schedule({ submissionId: submission.id, kind: "final", scheduledAt: "2026-01-06T10:00:00Z", ...when });
  await as.interest.add({ submissionId: submission.id, value: 5, at: "2026-01-05T08:00:00Z", when: "before", roundId: upcoming.id });
  await as.practice.add({
    submissionId: submission.id,
    askKind: "offer_summary",
    wording: "Quokka rehearses",
    partner: "Quokka pal",
    at: "2026-01-05T08:00:00Z",
  });
  await as.coaching.plan({ roundId: upcoming.id, plan: { ask: "next_step", reason: "Quokka reason", wording: "Quokka wording" } });
  const { version } = await as.rounds.get({ roundId: upcoming.id });
  const key = await as.apiKeys.create({ label: "Zyzzyva sheet" });
  const invitation = await trpc(db, ada).invitations.create({ email: "zyzzyva-new@x.test", role: "recruiter" });
  return {
    client,
    contact,
    job,
    otherJob,
    emptyClient,
    spareContact,
    candidate,
    plain,
    submission,
    held,
    upcoming: { ...upcoming, version },
    key,
    invitation,
  };
}

const FILE = "Name,Email\nQuokka Import,quokka.import@x.test\n";

/** A file that the candidate's owner has sent and not imported yet. */
export async function upload({ owner }: World): Promise<string> {
  const bytes = new TextEncoder().encode(FILE);
  const chunks = new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(bytes);
      stream.close();
    },
  });
  return keepUpload(owner, { chunks, size: bytes.byteLength }, call());
}

/** An import of the candidate's owner that is over. */
export async function running(here: World): Promise<string> {
  const { importId } = await trpc(here.db, here.owner).imports.start({
    uploadId: await upload(here),
    kind: "candidates",
    mapping: {},
    fileName: "Zyzzyva.csv",
  });
  await vi.waitUntil(() => !isRunning(importId));
  return importId;
}

/** Everything the first agency has stored, audit and replies included, as text; equal texts mean that nothing changed. */
export async function stored(db: Database, agencyId: string): Promise<string> {
  const parts = await db.read(system("test"), async (tx) => {
    const all: unknown[] = [await tx.select().from(agencies).where(eq(agencies.id, agencyId))];
    for (const table of AGENCY_TABLES) all.push(await tx.select().from(table).where(eq(table.agencyId, agencyId)));
    return all;
  });
  return parts.map((rows) => (Array.isArray(rows) ? rows.map(canonical).sort().join("\n") : "")).join("\n\n");
}

/** What an answer, or a refusal with all it carries, would show of marked texts. Ids count too, but for those the caller sent. */
export function leaks(answer: unknown, marks: readonly string[], input: unknown = null): string[] {
  const said = superjson.stringify(answer instanceof Error ? carried(answer) : answer);
  const sent = superjson.stringify(input);
  return marks.filter((mark) => said.includes(mark) && !sent.includes(mark));
}

function carried(error: Error): unknown[] {
  const cause = error.cause;
  const own = { ...error, message: error.message };
  return cause instanceof Error ? [own, ...carried(cause)] : [own];
}

/** Every id of the first agency's rows. */
export async function idsOf(db: Database, agencyId: string): Promise<string[]> {
  const text = await stored(db, agencyId);
  return [...new Set(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [])];
}
