import { and, desc, eq, lte } from "drizzle-orm";
import { z } from "zod";

import type { AgencyId } from "#/db/actor.ts";
import type { Tx } from "#/db/database.ts";
import { handedOutChecklists, type Round } from "#/db/schema.ts";
import { ASK_KINDS } from "#/db/vocabulary.ts";

import { endOf } from "./end-of.ts";

const sheet = z.object({ recommendedAsk: z.enum(ASK_KINDS) });

/** The ask on the newest sheet handed out before the interview was over, if there was one. */
export async function handedOutAsk(tx: Tx, agencyId: AgencyId, round: Round): Promise<Round["advisedAsk"]> {
  const over = endOf(round);
  const [newest] = await tx
    .select({ checklist: handedOutChecklists.checklist })
    .from(handedOutChecklists)
    .where(and(eq(handedOutChecklists.agencyId, agencyId), eq(handedOutChecklists.roundId, round.id), lte(handedOutChecklists.at, over)))
    .orderBy(desc(handedOutChecklists.at), desc(handedOutChecklists.id))
    .limit(1);
  return sheet.safeParse(newest?.checklist).data?.recommendedAsk ?? null;
}
