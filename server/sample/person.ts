import type { AgencyId } from "#/db/actor.ts";

import { NOT_DUE } from "../candidates/refresh.ts";
import { foldName } from "../names.ts";
import { addressOf } from "./companies.ts";
import { daysAfter } from "./place-in-time.ts";
import { roundRows } from "./round.ts";
import { type CompanyRows, noRows, type PersonRows } from "./rows.ts";
import type { StorySubmission } from "./story.ts";

export interface Telling {
  agencyId: AgencyId;
  now: Date;
  newId(): string;
  companies: CompanyRows;
}

interface Person {
  name: string;
  headline: string;
  ownerId: string;
  stories: StorySubmission[];
}

/** One candidate with every submission, round and reading, as the verbs would have left them. */
export function personRows(telling: Telling, { name, headline, ownerId, stories }: Person): PersonRows {
  const { agencyId, now, newId } = telling;
  const createdAt = stories.map((story) => story.putForwardAt).reduce((first, at) => (at < first ? at : first), daysAfter(now, -6));
  const rows = noRows({
    agencyId,
    id: newId(),
    ownerId,
    name,
    sortName: foldName(name),
    email: addressOf(name),
    headline,
    lastClose: "none",
    activeSubmissions: 0,
    dueAt: NOT_DUE,
    sample: true,
    version: 1,
    createdAt,
    updatedAt: now,
  });
  for (const story of stories) addSubmission(telling, rows, story);
  return rows;
}

function addSubmission(telling: Telling, rows: PersonRows, story: StorySubmission): void {
  const { agencyId, newId, companies } = telling;
  const { id: candidateId, ownerId } = rows.candidate;
  const client = found(
    companies.clients.find((one) => one.name === story.client),
    story.client,
  );
  const job = found(
    companies.jobs.find((one) => one.clientId === client.id && one.title === story.job),
    story.job,
  );
  const submissionId = newId();
  rows.submissions.push({
    agencyId,
    id: submissionId,
    candidateId,
    jobId: job.id,
    status: story.status,
    statusReason: story.statusReason ?? null,
    startDate: story.startsAt?.toISOString().slice(0, 10) ?? null,
    processRounds: story.process?.rounds ?? null,
    processDecides: story.process?.decides ?? null,
    version: 1,
    createdAt: story.putForwardAt,
    updatedAt: story.statusAt ?? story.putForwardAt,
  });
  addHistory(telling, rows, submissionId, story);
  for (const { value, at } of story.readings ?? []) {
    rows.readings.push({
      agencyId,
      id: newId(),
      submissionId,
      value,
      at,
      moment: "before",
      source: "entered",
      memberId: ownerId,
      createdAt: at,
    });
  }
  for (const practice of story.practices ?? [])
    rows.practices.push({ agencyId, id: newId(), submissionId, memberId: ownerId, createdAt: practice.at, ...practice });
  roundRows(telling, rows, { submissionId, job, story });
}

/** Every status the submission went through; an offer lies between active and what came of it. */
function addHistory(
  { agencyId, newId }: Telling,
  rows: PersonRows,
  submissionId: string,
  { status, statusReason, statusAt, putForwardAt }: StorySubmission,
): void {
  const steps = {
    active: [],
    offered: ["offered"],
    placed: ["offered", "placed"],
    declined: ["offered", "declined"],
    rejected: ["rejected"],
    withdrawn: ["withdrawn"],
  } as const;
  let fromStatus: StorySubmission["status"] | null = null;
  for (const toStatus of ["active", ...steps[status]] as const) {
    const at =
      toStatus === "active" ? putForwardAt : toStatus === status ? (statusAt ?? putForwardAt) : daysAfter(statusAt ?? putForwardAt, -4);
    const reason = toStatus === status ? (statusReason ?? null) : null;
    rows.statusChanges.push({ agencyId, id: newId(), submissionId, fromStatus, toStatus, reason, memberId: rows.candidate.ownerId, at });
    fromStatus = toStatus;
  }
}

export function found<T>(row: T | undefined, name: string): T {
  if (!row) throw new Error(`the sample names ${name}, who is not in its cast`);
  return row;
}
