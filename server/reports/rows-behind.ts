import { and, eq, type SQL } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { candidates, clients, jobs, members, rounds, submissions } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import { closeOf } from "../candidates/refresh.ts";
import { visibleTo } from "../candidates/visible.ts";
import { beyond, type Order, pageOf, placeIn, sorted } from "../keyset.ts";
import { roundConditions, SUBMISSION_CONDITIONS } from "./counted.ts";
import { isOfSubmissions } from "./figure-names.ts";
import { heldRounds, isLastHeld } from "./population.ts";
import type { RowsBehindInput } from "./schema.ts";
import { ITS_CANDIDATE, ITS_SUBMISSION } from "./tally.ts";
import { checkNamed, checkRange, ownPart } from "./whose.ts";

const NEWEST: Order = { name: "reports.rows", value: rounds.scheduledAt, id: rounds.id, direction: "desc" };

const COLUMNS = {
  id: rounds.id,
  submissionId: rounds.submissionId,
  candidateId: rounds.candidateId,
  candidateName: candidates.name,
  clientName: clients.name,
  jobTitle: jobs.title,
  recruiterId: rounds.creditId,
  recruiterName: members.name,
  kind: rounds.kind,
  scheduledAt: rounds.scheduledAt,
  timeZone: rounds.timeZone,
  localDate: rounds.localDate,
  debriefedAt: rounds.debriefedAt,
  asked: rounds.asked,
  askKind: rounds.askKind,
  reasonNotAsked: rounds.reasonNotAsked,
  statedInterest: rounds.statedInterest,
  perceivedInterest: rounds.perceivedInterest,
  outcome: rounds.outcome,
  submissionStatus: submissions.status,
} as const;

/**
 * One keyset page of exactly the rounds a figure counts, newest first; of a submission figure, each submission by its last
 * held round. A recruiter reads the rows of own figures, without candidates who have since gone out of sight.
 */
export async function rowsBehind(db: Database, actor: Member, input: RowsBehindInput) {
  requireAbility(actor, "report.read");
  checkRange(input);
  const place = placeIn(NEWEST, input.cursor);
  return db.read(actor, async (tx) => {
    await checkNamed(tx, actor, input);
    const rows = await tx
      .select(COLUMNS)
      .from(rounds)
      .innerJoin(candidates, ITS_CANDIDATE)
      .innerJoin(submissions, ITS_SUBMISSION)
      .innerJoin(jobs, and(eq(jobs.agencyId, submissions.agencyId), eq(jobs.id, submissions.jobId)))
      .innerJoin(clients, and(eq(clients.agencyId, rounds.agencyId), eq(clients.id, rounds.clientId)))
      .leftJoin(members, and(eq(members.agencyId, rounds.agencyId), eq(members.id, rounds.creditId)))
      .where(and(behind(tx, actor, input), visibleTo(actor), beyond(NEWEST, place)))
      .orderBy(...sorted(NEWEST, place))
      .limit(input.limit + 1);
    const page = pageOf(NEWEST, place, rows, input.limit, (row) => row.scheduledAt);
    return { ...page, items: page.items.map((row) => ({ ...row, close: closeOf(row) })) };
  });
}
export type RowsBehind = Awaited<ReturnType<typeof rowsBehind>>;

function behind(tx: ReadDb, actor: Member, input: RowsBehindInput): SQL | undefined {
  const { figure, reasonNotAsked, statusReason } = input;
  const counted = isOfSubmissions(figure) ? and(isLastHeld, SUBMISSION_CONDITIONS[figure]) : roundConditions(input.silentAsNo)[figure];
  return and(
    heldRounds(tx, actor, ownPart(actor, input)),
    counted,
    reasonNotAsked ? eq(rounds.reasonNotAsked, reasonNotAsked) : undefined,
    statusReason ? eq(submissions.statusReason, statusReason) : undefined,
  );
}
