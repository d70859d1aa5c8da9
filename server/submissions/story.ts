import { and, asc, desc, eq } from "drizzle-orm";

import type { AgencyId, Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import {
  candidates,
  clients,
  contacts,
  interestReadings,
  jobs,
  members,
  practices,
  type Round,
  rounds,
  statusChanges,
  submissions,
} from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { visibleTo } from "../candidates/visible.ts";
import { interviewersOf, type RoundInterviewer } from "../rounds/interviewers.ts";
import { localDateOf } from "../zones.ts";
import type { SubmissionKey } from "./schema.ts";

const MOST = 200;

/** All that happened in one submission: its rounds, readings, rehearsals and changes of status, each oldest first. */
export async function submissionStory(db: Database, actor: Member, { submissionId }: SubmissionKey) {
  requireAbility(actor, "candidate.read");
  const { agencyId } = actor;
  return db.read(actor, async (tx) => {
    const [found] = await tx
      .select({ submission: submissions, candidateName: candidates.name, job: jobs, client: clients, managerName: contacts.name })
      .from(submissions)
      .innerJoin(candidates, and(eq(candidates.agencyId, submissions.agencyId), eq(candidates.id, submissions.candidateId)))
      .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
      .innerJoin(clients, and(eq(clients.agencyId, jobs.agencyId), eq(clients.id, jobs.clientId)))
      .leftJoin(contacts, and(eq(contacts.agencyId, jobs.agencyId), eq(contacts.id, jobs.hiringManagerId)))
      .where(and(visibleTo(actor), eq(submissions.agencyId, agencyId), eq(submissions.id, submissionId)));
    if (!found) throw notFound("submission");
    const { submission, candidateName, job, client, managerName } = found;
    const { agencyId: _ours, ...own } = submission;
    return {
      ...own,
      candidateName,
      jobTitle: job.title,
      closingRole: job.closingRole,
      hiringManager: managerName,
      clientId: client.id,
      clientName: client.name,
      softClose: client.softClose,
      rounds: await roundsOf(tx, agencyId, submissionId),
      readings: await readingsOf(tx, agencyId, submissionId),
      practices: await practicesOf(tx, agencyId, submissionId),
      changes: await changesOf(tx, agencyId, submissionId),
    };
  });
}

/** The newest rounds, given oldest first, each with its people and its number; one that did not take place has none. */
async function roundsOf(tx: ReadDb, agencyId: AgencyId, submissionId: string) {
  const newest = await tx
    .select({ round: rounds, loggedBy: members.name })
    .from(rounds)
    .leftJoin(members, and(eq(members.agencyId, rounds.agencyId), eq(members.id, rounds.debriefedBy)))
    .where(and(eq(rounds.agencyId, agencyId), eq(rounds.submissionId, submissionId)))
    .orderBy(desc(rounds.scheduledAt), desc(rounds.id))
    .limit(MOST);
  const people = await interviewersOf(
    tx,
    agencyId,
    newest.map((row) => row.round.id),
  );
  let number = 0;
  return newest.reverse().map(({ round, loggedBy }) => ({
    ...entryOf(round, people.get(round.id) ?? []),
    number: round.status === "scheduled" || round.status === "held" ? (number += 1) : null,
    loggedBy,
  }));
}

function entryOf({ agencyId: _ours, ...round }: Round, interviewers: RoundInterviewer[]) {
  const thankedOn = round.thankYouSentAt ? localDateOf(round.thankYouSentAt, round.timeZone) : null;
  return {
    ...round,
    interviewers,
    /** On the interview's own date; null when unknown. */ thankedSameDay: thankedOn === null ? null : thankedOn === round.localDate,
  };
}

function readingsOf(tx: ReadDb, agencyId: AgencyId, submissionId: string) {
  const { id, value, at, moment, roundId } = interestReadings;
  return tx
    .select({ id, value, at, when: moment, roundId })
    .from(interestReadings)
    .where(and(eq(interestReadings.agencyId, agencyId), eq(interestReadings.submissionId, submissionId)))
    .orderBy(asc(at), asc(interestReadings.createdAt), asc(id))
    .limit(MOST);
}

function practicesOf(tx: ReadDb, agencyId: AgencyId, submissionId: string) {
  const { id, askKind, wording, partner, confidence, at } = practices;
  return tx
    .select({ id, askKind, wording, partner, confidence, at, loggedBy: members.name })
    .from(practices)
    .innerJoin(members, and(eq(members.agencyId, practices.agencyId), eq(members.id, practices.memberId)))
    .where(and(eq(practices.agencyId, agencyId), eq(practices.submissionId, submissionId)))
    .orderBy(asc(at), asc(id))
    .limit(MOST);
}

function changesOf(tx: ReadDb, agencyId: AgencyId, submissionId: string) {
  const { id, fromStatus, toStatus, reason, at } = statusChanges;
  return tx
    .select({ id, fromStatus, toStatus, reason, at, by: members.name })
    .from(statusChanges)
    .innerJoin(members, and(eq(members.agencyId, statusChanges.agencyId), eq(members.id, statusChanges.memberId)))
    .where(and(eq(statusChanges.submissionId, submissionId), eq(statusChanges.agencyId, agencyId)))
    .orderBy(asc(at), asc(id))
    .limit(MOST);
}
