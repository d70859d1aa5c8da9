import type { Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { tickedTopics } from "./advice.ts";
import { checklistOf } from "./checklist.ts";
import type { Checklist, ChecklistItem, Facts } from "./facts.ts";
import { loadFacts } from "./load-facts.ts";
import { readinessOf, rehearsedTopics, type Readiness } from "./readiness.ts";
import type { ChecklistInput } from "./schema.ts";
import { handedOut, type HandedOut } from "./sheet.ts";

export interface CheckedItem extends ChecklistItem {
  checked: boolean;
}

export interface RoundChecklist extends Omit<Checklist, "items"> {
  roundId: string;
  readiness: Readiness;
  /** Topics of practice that the log of rehearsals has done. */
  rehearsed: string[];
  items: CheckedItem[];
  planned: Facts["planned"];
  handedOut: HandedOut | null;
}

/** The live checklist of a round, with what was ticked, agreed on and handed out. NOT_FOUND for a round the member may not see. */
export async function checklistFor(db: Database, actor: Member, { roundId }: ChecklistInput, call: Call): Promise<RoundChecklist> {
  requireAbility(actor, "coaching.read");
  return db.read(actor, (tx) => readChecklist(tx, actor, roundId, call.now));
}

export async function readChecklist(tx: ReadDb, actor: Member, roundId: string, at: Date): Promise<RoundChecklist> {
  const facts = await loadFacts(tx, actor, roundId, at);
  if (!facts) throw notFound("round");
  const checklist = checklistOf(facts);
  const ticked = (await tickedTopics(tx, actor.agencyId, [roundId])).get(roundId) ?? new Set<string>();
  const rehearsed = rehearsedTopics(checklist.ask, facts.rehearsals);
  return {
    roundId,
    ...checklist,
    readiness: readinessOf(checklist, ticked, facts.rehearsals),
    rehearsed,
    items: checklist.items.map((item) => ({ ...item, checked: ticked.has(item.topic) || rehearsed.includes(item.topic) })),
    planned: facts.planned,
    handedOut: await handedOut(tx, actor.agencyId, roundId, checklist),
  };
}
