import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { DomainError, invalid, notFound } from "#/db/errors.ts";
import { clients, jobs, members } from "#/db/schema.ts";

import { addDays } from "../zones.ts";
import type { ReportFilters } from "./schema.ts";

const MOST_DAYS = 18_262; // fifty years

/** Refuses a range turned round or without end. */
export function checkRange({ from, to }: ReportFilters): void {
  if (!from || !to) return;
  if (to < from) throw invalid("to", "lies before the first day: turn the two round");
  if (to > addDays(from, MOST_DAYS))
    throw invalid("to", "is more than 50 years after the first day: choose a shorter time, or leave both out for everything");
}

/** A recruiter reads own figures; another's are a manager's to read. Ids that are not the agency's are NOT_FOUND. */
export async function checkNamed(tx: ReadDb, { agencyId, role, memberId }: Member, filters: ReportFilters): Promise<void> {
  const { recruiterId, clientId, jobId } = filters;
  const has = async (table: typeof members | typeof clients | typeof jobs, id: string) =>
    (
      await tx
        .select({ id: table.id })
        .from(table)
        .where(and(eq(table.agencyId, agencyId), eq(table.id, id)))
    ).length > 0;
  if (recruiterId && !(await has(members, recruiterId))) throw notFound("recruiter");
  if (recruiterId && role === "recruiter" && recruiterId !== memberId) {
    throw new DomainError("FORBIDDEN", "you read your own figures and the agency's total; another recruiter's are for a manager");
  }
  if (clientId && !(await has(clients, clientId))) throw notFound("client");
  if (jobId && !(await has(jobs, jobId))) throw notFound("job");
}

/** The part of the agency whose groups and rows this member reads: a manager all of it, a recruiter what counts for them. */
export const ownPart = <F extends ReportFilters>({ role, memberId }: Member, filters: F): F =>
  role === "recruiter" ? { ...filters, recruiterId: memberId } : filters;

/**
 * The part whose total this member reads: the agency. A recruiter who sees only own candidates and names a client or a
 * job gets own figures, since a total of one or two rounds would tell about others' candidates.
 */
export function totalPart(actor: Member, filters: ReportFilters): ReportFilters {
  const narrow = actor.role === "recruiter" && actor.visibility === "own" && (filters.clientId ?? filters.jobId) !== null;
  return narrow ? ownPart(actor, filters) : filters;
}
