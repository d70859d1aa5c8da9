import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import type { Authority } from "#/db/vocabulary.ts";
import { createClient } from "#/server/clients/create-client.ts";
import { createContact } from "#/server/clients/create-contact.ts";
import { createJob } from "#/server/clients/create-job.ts";
import { debriefRound } from "#/server/rounds/debrief.ts";
import { scheduleRound } from "#/server/rounds/schedule.ts";
import { type DebriefFields, type ScheduleRoundInput, scheduleRoundInput } from "#/server/rounds/schema.ts";
import { createSubmission } from "#/server/submissions/create.ts";

import { add, call, twoAgencies } from "../agency.ts";

/** A client with people, a job, and candidates put forward for it, made through the verbs a recruiter uses. */

export const NOW = new Date("2026-11-24T10:00:00Z");
export const days = (n: number) => new Date(NOW.getTime() + n * 86_400_000);
export const at = (now: Date = NOW) => call({ now });

export async function brackwater() {
  const agency = await twoAgencies();
  const { db, rae } = agency;
  const client = await createClient(db, rae, { name: "Brackwater", softClose: false }, at());
  const person = (name: string, authority: Authority) => createContact(db, rae, { clientId: client.id, name, authority }, at());
  const dario = await person("Dario Venn", "offers");
  const petra = await person("Petra Vogel", "screens");
  const job = await createJob(
    db,
    rae,
    { clientId: client.id, title: "Sales Director", closingRole: false, hiringManagerId: dario.id, status: "open" },
    at(),
  );
  return { ...agency, client, job, dario, petra };
}

export async function putForward(db: Database, actor: Member, jobId: string, name: string): Promise<string> {
  const candidate = await add(db, actor, name);
  return (await createSubmission(db, actor, { candidateId: candidate.id, jobId }, at(days(-40)))).id;
}

type Given = Partial<Omit<ScheduleRoundInput, "submissionId">>;

export async function scheduled(db: Database, actor: Member, submissionId: string, given: Given = {}): Promise<string> {
  const input = scheduleRoundInput.parse({ submissionId, kind: "final", scheduledAt: days(1), timeZone: "Europe/Lisbon", ...given });
  return (await scheduleRound(db, actor, input, at(days(-30)))).id;
}

/** A round ten days ago with its debrief two hours after. */
export async function heldRound(
  db: Database,
  actor: Member,
  submissionId: string,
  debrief: DebriefFields,
  given: Given = {},
): Promise<string> {
  const scheduledAt = given.scheduledAt ?? days(-10);
  const roundId = await scheduled(db, actor, submissionId, { kind: "first", ...given, scheduledAt });
  await debriefRound(db, actor, { roundId, ...debrief }, at(new Date(scheduledAt.getTime() + 7_200_000)));
  return roundId;
}
