import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";

import type { AgencyId } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { handedOutChecklists, members } from "#/db/schema.ts";
import { ASK_KINDS, type HAND_OUTS } from "#/db/vocabulary.ts";

import type { Checklist } from "./facts.ts";

/** The parts of a stored sheet that a later one is compared with; older sheets may hold more or fewer others. */
const storedSheet = z.object({
  ask: z.enum(ASK_KINDS),
  items: z.array(z.object({ topic: z.string(), title: z.string(), wording: z.string().optional() })),
});
type StoredSheet = z.infer<typeof storedSheet>;

export interface Change {
  topic: string;
  title: string;
  how: "new" | "gone" | "reworded";
}
export interface HandedOut {
  how: (typeof HAND_OUTS)[number];
  at: Date;
  memberName: string /** What the live checklist says differently since. */;
  outdated: Change[];
}

/** The newest sheet handed out for a round, and what has changed since; null when none was. */
export async function handedOut(tx: ReadDb, agencyId: AgencyId, roundId: string, live: Checklist): Promise<HandedOut | null> {
  const [newest] = await tx
    .select({
      how: handedOutChecklists.how,
      at: handedOutChecklists.at,
      checklist: handedOutChecklists.checklist,
      memberName: members.name,
    })
    .from(handedOutChecklists)
    .innerJoin(members, and(eq(members.agencyId, handedOutChecklists.agencyId), eq(members.id, handedOutChecklists.memberId)))
    .where(and(eq(handedOutChecklists.agencyId, agencyId), eq(handedOutChecklists.roundId, roundId)))
    .orderBy(desc(handedOutChecklists.at), desc(handedOutChecklists.id))
    .limit(1);
  if (!newest) return null;
  const stored = storedSheet.safeParse(newest.checklist);
  return { how: newest.how, at: newest.at, memberName: newest.memberName, outdated: stored.success ? changesSince(stored.data, live) : [] };
}

/** Differences a candidate would notice: items that came or went, and sentences to say that read differently. */
export function changesSince(then: StoredSheet, now: Pick<Checklist, "items">): Change[] {
  const before = new Map(then.items.map((item) => [item.topic, item]));
  const after = new Map(now.items.map((item) => [item.topic, item]));
  const gone = then.items.filter((item) => !after.has(item.topic)).map(({ topic, title }) => ({ topic, title, how: "gone" as const }));
  const others = now.items.flatMap(({ topic, title, wording }): Change[] => {
    const old = before.get(topic);
    if (!old) return [{ topic, title, how: "new" }];
    return old.wording === wording && old.title === title ? [] : [{ topic, title, how: "reworded" }];
  });
  return [...others, ...gone];
}
