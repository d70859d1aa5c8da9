import { and, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { invalid } from "#/db/errors.ts";
import { type Round, rounds } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { type RoundAnswer, roundAnswer } from "./answer.ts";
import { openRound } from "./open.ts";
import type { BookPrepCallInput, HoldPrepCallInput } from "./schema.ts";

/** Notes when the recruiter will prepare the candidate for a round; null takes the note away. */
export async function bookPrepCall(db: Database, actor: Member, { roundId, at }: BookPrepCallInput, call: Call): Promise<RoundAnswer> {
  requireAbility(actor, "round.write");
  return change(db, actor, { action: "round.book_prep", roundId, input: { roundId, at } }, call, () => ({ prepCallAt: at }));
}

/** One tap: the preparation was held just now, with how many minutes if known. `held: false` takes it back. */
export async function holdPrepCall(db: Database, actor: Member, input: HoldPrepCallInput, call: Call): Promise<RoundAnswer> {
  requireAbility(actor, "round.write");
  const { roundId, minutes, held } = input;
  return change(db, actor, { action: "round.hold_prep", roundId, input }, call, () =>
    held ? { prepHeldAt: call.now, prepMinutes: minutes } : { prepHeldAt: null, prepMinutes: null },
  );
}

type Prep = Partial<Pick<Round, "prepCallAt" | "prepHeldAt" | "prepMinutes">>;
interface Intent {
  action: string;
  roundId: string;
  input: unknown;
}

async function change(db: Database, actor: Member, { action, roundId, input }: Intent, call: Call, to: () => Prep): Promise<RoundAnswer> {
  const { now, idempotencyKey } = call;
  return db.transact(actor, { action, input, now, idempotencyKey }, async ({ tx, audit }) => {
    const { round } = await openRound(tx, actor, roundId);
    if (round.status !== "scheduled" && round.status !== "held")
      throw invalid("status", "this interview does not take place: schedule it again first");
    const [saved] = await tx
      .update(rounds)
      .set({ ...to(), version: round.version + 1, updatedAt: now })
      .where(and(eq(rounds.agencyId, actor.agencyId), eq(rounds.id, roundId)))
      .returning();
    audit({ entity: "round", entityId: roundId, before: prepOf(round), after: prepOf(saved!) });
    return roundAnswer(tx, actor.agencyId, saved!);
  });
}

const prepOf = ({ prepCallAt, prepHeldAt, prepMinutes }: Round): Prep => ({ prepCallAt, prepHeldAt, prepMinutes });
