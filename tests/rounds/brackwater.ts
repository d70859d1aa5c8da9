import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { createClient } from "#/server/clients/create-client.ts";
import { createContact } from "#/server/clients/create-contact.ts";
import { createJob } from "#/server/clients/create-job.ts";
import { createSubmission } from "#/server/submissions/create.ts";

import { add, call, trpc, twoAgencies } from "../agency.ts";

/** "Now" of these tests; the interview below was over an hour before. */
export const NOW = new Date("2026-01-05T09:00:00.123Z");
export const hours = (n: number) => new Date(NOW.getTime() + n * 3_600_000);

export async function openJob(db: Database, actor: Member, clientName: string, title: string) {
  const client = await createClient(db, actor, { name: clientName, softClose: false }, call());
  const person = (name: string) =>
    createContact(db, actor, { clientId: client.id, name, title: null, email: null, authority: "offers" }, call());
  const job = await createJob(db, actor, { clientId: client.id, title, closingRole: false, hiringManagerId: null, status: "open" }, call());
  return { client, job, people: [await person("Dario Venn"), await person("Ines Almada")] as const };
}

/** Noor Castellane, put forward by Rae for a job at Brackwater, with one interview two hours ago; and a second client. */
export async function brackwater() {
  const agency = await twoAgencies();
  const { db, rae } = agency;
  const noor = await add(db, rae, "Noor Castellane");
  const { client, job, people } = await openJob(db, rae, "Brackwater", "Regional Sales Director");
  const corvane = await openJob(db, rae, "Corvane", "Head of Partnerships");
  const submission = await createSubmission(db, rae, { candidateId: noor.id, jobId: job.id }, call());
  const [dario, ines] = people;
  const planned = {
    submissionId: submission.id,
    kind: "hiring_manager" as const,
    scheduledAt: hours(-2),
    timeZone: "Europe/Lisbon",
    interviewerIds: [dario.id],
  };
  const api = trpc(db, rae);
  const round = await api.rounds.schedule(planned);
  return { ...agency, api, noor, client, job, dario, ines, stranger: corvane.people[0], otherJob: corvane.job, submission, planned, round };
}

export type Brackwater = Awaited<ReturnType<typeof brackwater>>;

/** What a procedure refused: its code, and which fields with what words. */
export async function refusalOf(attempt: Promise<unknown>): Promise<{ code: string; fields: string[]; message: string; current: unknown }> {
  const error: unknown = await attempt.then(
    () => new Error("it was not refused"),
    (e: unknown) => e,
  );
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const cause: unknown = error.cause;
  return { code: String(error.code), fields: fieldsOf(cause), message: error.message, current: currentOf(cause) };
}

function fieldsOf(cause: unknown): string[] {
  if (typeof cause !== "object" || cause === null) return [];
  if ("issues" in cause && Array.isArray(cause.issues)) return cause.issues.map((issue: { path: unknown[] }) => issue.path.join("."));
  return "fields" in cause && typeof cause.fields === "object" && cause.fields !== null ? Object.keys(cause.fields) : [];
}

const currentOf = (cause: unknown) => (typeof cause === "object" && cause !== null && "current" in cause ? cause.current : undefined);
