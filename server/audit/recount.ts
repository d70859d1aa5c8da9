import { type SQL, sql } from "drizzle-orm";

import { candidates, interestReadings, rounds, statusChanges, submissions } from "#/db/schema.ts";

import { NOT_DUE } from "../candidates/refresh.ts";

const mine = sql`r.agency_id = ${candidates.agencyId} and r.candidate_id = ${candidates.id}`;
/** Joined to nothing, SQLite would walk every round of that status; so the candidate's own index is left the only choice. */
const withStatus = (status: "held" | "scheduled") => sql`r.status || '' = ${sql.raw(`'${status}'`)}`;

const next = (column: "id" | "scheduled_at") =>
  sql`(select r.${sql.raw(column)} from ${rounds} r where ${mine} and ${withStatus("scheduled")} order by r.scheduled_at, r.id limit 1)`;

const lastHeld = (value: SQL, more: SQL = sql``) =>
  sql`(select ${value} from ${rounds} r where ${mine} and ${withStatus("held")} ${more} order by r.scheduled_at desc, r.id desc limit 1)`;

const CLOSE = sql`case r.asked when 'yes' then 'asked'
  when 'no' then case when r.ask_kind = 'interest_statement' then 'interest_only' else 'not_asked' end else 'unknown' end`;

const reading = (column: "value" | "submission_id") => sql`(select i.${sql.raw(column)} from ${submissions} s
  join ${interestReadings} i on i.agency_id = s.agency_id and i.submission_id = s.id
  where s.agency_id = ${candidates.agencyId} and s.candidate_id = ${candidates.id}
  order by i.at desc, i.created_at desc, i.id desc limit 1)`;

const put = sql`(select count(*) from ${submissions} s
  where s.agency_id = ${candidates.agencyId} and s.candidate_id = ${candidates.id} and s.status in ('active', 'offered'))`;

const theirs = sql`and r.perceived_interest is not null and r.submission_id = coalesce(${reading("submission_id")}, r.submission_id)`;

/** True of a candidate whose list columns are not what a recount of their rounds and readings gives (see candidates/refresh.ts). */
export const listColumnsAreOff = sql`(
  ${candidates.nextRoundId} is distinct from ${next("id")}
  or ${candidates.nextRoundAt} is distinct from ${next("scheduled_at")}
  or ${candidates.dueAt} is distinct from coalesce(${candidates.nextRoundAt}, ${sql.param(NOT_DUE, candidates.dueAt)})
  or ${candidates.lastHeldAt} is distinct from ${lastHeld(sql`r.scheduled_at`)}
  or ${candidates.lastClose} is distinct from coalesce(${lastHeld(CLOSE)}, 'none')
  or ${candidates.statedInterest} is distinct from ${reading("value")}
  or ${candidates.perceivedInterest} is distinct from ${lastHeld(sql`r.perceived_interest`, theirs)}
  or ${candidates.activeSubmissions} is distinct from ${put})`;

const changesThat = (way: "to_status" | "from_status") => sql`(select count(*) from ${statusChanges} c
  where c.agency_id = ${submissions.agencyId} and c.submission_id = ${submissions.id} and c.${sql.raw(way)} = ${submissions.status})`;

/**
 * True of a submission whose history does not end at its status: it was entered once more than it was left, whatever order the
 * lines are in (an import dates a line by its round).
 */
export const historyEndsElsewhere = sql`${changesThat("to_status")} - ${changesThat("from_status")} <> 1`;
