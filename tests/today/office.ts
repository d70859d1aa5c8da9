import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import type { DebriefFields, ScheduleRoundInput } from "#/server/rounds/schema.ts";

import { add, trpc, twoAgencies } from "../agency.ts";

const MINUTE = 60_000;
export const at = (time: string): Date => new Date(time);
export const minutesAfter = (time: Date, minutes: number): Date => new Date(time.getTime() + minutes * MINUTE);

/** An agency whose recruiter put one candidate forward; interviews are logged through the verbs, at any moment. */
export async function office(name = "Noor Castellane") {
  const agency = await twoAgencies();
  const noor = await putForward(agency.db, agency.rae, name);
  return { ...agency, noor };
}

export async function putForward(db: Database, actor: Member, name: string) {
  const desk = trpc(db, actor);
  const client = await desk.clients.create({ name: "Brackwater" });
  const job = await desk.jobs.create({ clientId: client.id, title: "Sales Director" });
  const candidate = await add(db, actor, name);
  const submission = await desk.submissions.create({ candidateId: candidate.id, jobId: job.id });
  return { candidateId: candidate.id, submissionId: submission.id, submission, clientId: client.id };
}

type Person = Awaited<ReturnType<typeof putForward>>;
type Planned = Partial<Omit<ScheduleRoundInput, "submissionId">> & { scheduledAt: Date };

export async function schedule(db: Database, actor: Member, { submissionId }: Person, planned: Planned) {
  return trpc(db, actor, { now: minutesAfter(planned.scheduledAt, -1_440) }).rounds.schedule({
    submissionId,
    kind: "first",
    timeZone: "Europe/London",
    ...planned,
  });
}

/** A round that was held and debriefed an hour after it ended. */
export async function logged(db: Database, actor: Member, person: Person, planned: Planned, debrief: DebriefFields = {}) {
  const round = await schedule(db, actor, person, planned);
  const now = minutesAfter(planned.scheduledAt, 120);
  return trpc(db, actor, { now }).rounds.debrief({ roundId: round.id, asked: "yes", askKind: "next_step", ...debrief });
}

/** The desk as this member sees it at a moment. */
export const deskAt = (db: Database, actor: Member, now: Date, scope: "mine" | "all" | null = "all") =>
  trpc(db, actor, { now }).today.desk({ scope });

export const ids = (list: { items: { id: string }[] }): string[] => list.items.map((item) => item.id);
