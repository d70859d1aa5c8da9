import { and, desc, eq, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { rounds } from "#/db/schema.ts";
import type { CloseKind, LastClose, ReasonNotAsked, Response } from "#/db/vocabulary.ts";

import { closeOf } from "../candidates/refresh.ts";

/** How the latest held round of a submission ended, and why it ended so. */
export interface LastHeld {
  close: LastClose;
  debriefed: boolean;
  askKind: CloseKind | null;
  response: Response | null;
  /** Why not asked, the earlier round first, for as many rounds as `times` counts. */
  reasons: ReasonNotAsked[];
  /** 2 when the two latest held rounds both ended without an ask, else 1. */
  times: 1 | 2;
}

/** More held rounds than this in one process do not change how the last two ended. */
const PER_SUBMISSION = 40;

/** The last close of each submission in one query; a submission without a held round is not in the map. */
export async function lastCloses(tx: ReadDb, { agencyId }: Member, submissionIds: string[]): Promise<Map<string, LastHeld>> {
  if (submissionIds.length === 0) return new Map();
  const rows = await tx
    .select({
      submissionId: rounds.submissionId,
      debriefedAt: rounds.debriefedAt,
      asked: rounds.asked,
      askKind: rounds.askKind,
      response: rounds.response,
      reasonNotAsked: rounds.reasonNotAsked,
    })
    .from(rounds)
    .where(and(eq(rounds.agencyId, agencyId), inArray(rounds.submissionId, submissionIds), eq(rounds.status, "held")))
    .orderBy(desc(rounds.scheduledAt), desc(rounds.id))
    .limit(submissionIds.length * PER_SUBMISSION);
  const bySubmission = new Map<string, typeof rows>();
  for (const row of rows) bySubmission.set(row.submissionId, [...(bySubmission.get(row.submissionId) ?? []), row]);
  const closes = new Map<string, LastHeld>();
  for (const [submissionId, [last, before]] of bySubmission) if (last) closes.set(submissionId, summed(last, before));
  return closes;
}

type Held = Pick<typeof rounds.$inferSelect, "debriefedAt" | "asked" | "askKind" | "response" | "reasonNotAsked">;

function summed(last: Held, before: Held | undefined): LastHeld {
  const twice = withoutAsk(last) && before !== undefined && withoutAsk(before);
  const reasons = [...(twice ? [before.reasonNotAsked] : []), last.reasonNotAsked].flatMap((reason) => reason ?? []);
  return {
    close: closeOf(last),
    debriefed: last.debriefedAt !== null,
    askKind: last.askKind,
    response: last.response,
    reasons,
    times: twice ? 2 : 1,
  };
}

/** An interest statement asks for nothing. */
export const withoutAsk = ({ asked }: Pick<Held, "asked">): boolean => asked === "no";
