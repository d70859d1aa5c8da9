import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";

import type { AgencyId } from "#/db/actor.ts";
import type { Tx } from "#/db/database.ts";
import { candidates, interestReadings, rounds, submissions, type Round } from "#/db/schema.ts";
import type { LastClose } from "#/db/vocabulary.ts";

/** Sorting place of someone with no interview ahead: after everyone who has one. */
export const NOT_DUE = new Date("9999-01-01T00:00:00Z");

/**
 * Works a candidate's list columns out again from their submissions and rounds. Every verb that changes either calls it
 * in its own transaction, so a list can never disagree with the log.
 */
export async function refreshCandidate(tx: Tx, agencyId: AgencyId, candidateId: string): Promise<void> {
  const mine = and(eq(rounds.agencyId, agencyId), eq(rounds.candidateId, candidateId));
  const withStatus = (status: Round["status"]) => sql`${rounds.status} || '' = ${status}`; // bare, SQLite would walk all rounds of that status
  const [next] = await tx
    .select({ id: rounds.id, at: rounds.scheduledAt })
    .from(rounds)
    .where(and(mine, withStatus("scheduled")))
    .orderBy(asc(rounds.scheduledAt), asc(rounds.id))
    .limit(1);
  const [last] = await tx
    .select({ at: rounds.scheduledAt, asked: rounds.asked, askKind: rounds.askKind })
    .from(rounds)
    .where(and(mine, withStatus("held")))
    .orderBy(desc(rounds.scheduledAt), desc(rounds.id))
    .limit(1);
  const forward = await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.agencyId, agencyId), eq(submissions.candidateId, candidateId)));
  const [reading] = await tx
    .select({ value: interestReadings.value, submissionId: interestReadings.submissionId })
    .from(interestReadings)
    .where(
      and(
        eq(interestReadings.agencyId, agencyId),
        inArray(
          interestReadings.submissionId,
          forward.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(desc(interestReadings.at), desc(interestReadings.createdAt), desc(interestReadings.id))
    .limit(1);
  const [view] = await tx
    .select({ value: rounds.perceivedInterest })
    .from(rounds)
    .where(
      and(
        mine,
        withStatus("held"),
        isNotNull(rounds.perceivedInterest),
        reading ? eq(rounds.submissionId, reading.submissionId) : undefined,
      ),
    )
    .orderBy(desc(rounds.scheduledAt), desc(rounds.id))
    .limit(1);
  const activeSubmissions = await tx.$count(
    submissions,
    and(eq(submissions.agencyId, agencyId), eq(submissions.candidateId, candidateId), inArray(submissions.status, ["active", "offered"])),
  );

  await tx
    .update(candidates)
    .set({
      nextRoundAt: next?.at ?? null,
      nextRoundId: next?.id ?? null,
      dueAt: next?.at ?? NOT_DUE,
      lastHeldAt: last?.at ?? null,
      lastClose: last ? closeOf(last) : "none",
      statedInterest: reading?.value ?? null,
      perceivedInterest: view?.value ?? null,
      activeSubmissions,
    })
    .where(and(eq(candidates.agencyId, agencyId), eq(candidates.id, candidateId)));
}

/** How a held round ended, in the four words of the mark; a round without a debrief is unknown. */
export function closeOf({ asked, askKind }: Pick<Round, "asked" | "askKind">): LastClose {
  if (asked === "yes") return "asked";
  if (asked === "no") return askKind === "interest_statement" ? "interest_only" : "not_asked";
  return "unknown";
}
