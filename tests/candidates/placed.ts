import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { type NewRound, rounds, type Submission } from "#/db/schema.ts";
import { uuidv7 } from "#/db/uuid.ts";
import { refreshCandidate } from "#/server/candidates/refresh.ts";

import { add, trpc } from "../agency.ts";

/** A client with an open job, and a candidate put forward for it. */
export async function submitted(db: Database, actor: Member, name = "Ann Lee") {
  const desk = trpc(db, actor);
  const client = await desk.clients.create({ name: "Quill Robotics" });
  const job = await desk.jobs.create({ clientId: client.id, title: "Data lead" });
  const candidate = await add(db, actor, name);
  const submission = await desk.submissions.create({ candidateId: candidate.id, jobId: job.id });
  return { client, job, candidate, submission, clientId: client.id };
}

/** A round written straight into the log: what these tests need of it, without the verbs of another area. */
export async function addRound(
  db: Database,
  actor: Member,
  { submission, clientId }: { submission: Submission; clientId: string },
  more: Partial<NewRound> = {},
): Promise<string> {
  const at = more.scheduledAt ?? new Date("2026-01-02T10:00:00Z");
  const row: NewRound = {
    agencyId: actor.agencyId,
    id: uuidv7(),
    submissionId: submission.id,
    candidateId: submission.candidateId,
    clientId,
    kind: "first",
    status: "held",
    scheduledAt: at,
    minutes: 60,
    timeZone: "Europe/London",
    localDate: at.toISOString().slice(0, 10),
    localMonth: at.toISOString().slice(0, 7),
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...more,
  };
  return db.transact(actor, { action: "test.round", input: null, now: at }, async ({ tx, audit }) => {
    await tx.insert(rounds).values(row);
    await refreshCandidate(tx, actor.agencyId, submission.candidateId);
    audit({ entity: "round", entityId: row.id });
    return row.id;
  });
}
