import { and, asc, desc, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { candidates, rounds } from "#/db/schema.ts";

import { hasAbility, requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { visibleTo } from "../candidates/visible.ts";
import { hasSampleClients } from "../sample/status.ts";
import { countRounds, findRounds, type Listing, listing } from "./find-rounds.ts";
import { type Interview, interviewsAhead } from "./interviews.ts";
import { leadSentence } from "./lead.ts";
import { overWithoutDebrief, underWay } from "./over.ts";
import { risksAhead } from "./risk-list.ts";
import type { DeskInput, DeskList } from "./schema.ts";
import { waitingForClient } from "./waiting.ts";
import { anyone, type Whose, whoseDesk } from "./whose.ts";

/** At first: the next two days whole, of the lists below them so much that each stays in sight. */
const SHOWN: Record<DeskList, number> = { interviews: 50, debriefs: 12, waiting: 12, risks: 12 };
const SHOWN_ON_DEMAND = 200;

interface Look {
  whose: Whose;
  now: Date;
  stillOn: string[];
  limit(list: DeskList): number;
}

/** Everything Today shows, in one snapshot: interviews ahead, debriefs and answers that wait, risks, and the sentence above them. */
export async function desk(db: Database, actor: Member, input: DeskInput, { now }: Call) {
  requireAbility(actor, "round.read");
  const limit = (list: DeskList) => (input.more === list ? SHOWN_ON_DEMAND : SHOWN[list]);

  return db.read(actor, async (tx) => {
    const whose = await whoseDesk(tx, actor, input.scope);
    const look: Look = { whose, now, stillOn: await underWay(tx, actor, now), limit };
    const interviews = await interviewsAhead(tx, actor, whose, { now, stillOn: look.stillOn, limit: limit("interviews") });
    const debriefs = await debriefsWaiting(tx, actor, look);
    const waiting = await answersDue(tx, actor, look);
    const risks = await risksAhead(tx, actor, whose, now, limit("risks"));
    const firstRun = !(await anyone(tx, visibleTo(actor)));
    return {
      now,
      scope: whose.scope,
      maySwitch: whose.maySwitch,
      firstRun,
      sample: await sampleOf(tx, actor),
      lead: leadSentence({ ...preparing(interviews, now), debriefs: total(debriefs), waiting: total(waiting), firstRun }),
      interviews,
      debriefs,
      waiting,
      risks,
    };
  });
}
export type Desk = Awaited<ReturnType<typeof desk>>;

async function debriefsWaiting(tx: ReadDb, actor: Member, { whose, now, stillOn, limit }: Look) {
  const where = overWithoutDebrief(actor.agencyId, now, stillOn);
  const rows = await findRounds(tx, actor, whose, {
    where,
    order: [desc(rounds.scheduledAt), desc(rounds.id)],
    limit: limit("debriefs") + 1,
  });
  return listing(rows, limit("debriefs"), (most) => countRounds(tx, actor, whose, where, most));
}

/** The longest wait first. */
async function answersDue(tx: ReadDb, actor: Member, { whose, now, limit }: Look) {
  const where = await waitingForClient(tx, actor, now);
  const rows = await findRounds(tx, actor, whose, { where, order: [asc(rounds.scheduledAt), asc(rounds.id)], limit: limit("waiting") + 1 });
  return listing(rows, limit("waiting"), (most) => countRounds(tx, actor, whose, where, most));
}

function preparing({ items, more }: Listing<Interview>, now: Date) {
  const coming = items.filter((round) => round.scheduledAt > now);
  const silent = coming.filter(({ last }) => last?.close === "not_asked" || last?.close === "interest_only");
  return {
    interviews: items.length + more,
    notAsked: [...new Map(silent.map((round) => [round.candidateId, round.candidateName])).values()],
    unbooked: coming.filter((round) => !round.prepCallAt && !round.prepHeldAt).map((round) => round.candidateName),
  };
}

async function sampleOf(tx: ReadDb, actor: Member): Promise<{ loaded: boolean; mayManage: boolean }> {
  const people = await anyone(tx, and(eq(candidates.agencyId, actor.agencyId), eq(candidates.sample, true)));
  return { loaded: people || (await hasSampleClients(tx, actor)), mayManage: hasAbility(actor, "sample.manage") };
}

const total = ({ items, more }: Listing<unknown>): number => items.length + more;
