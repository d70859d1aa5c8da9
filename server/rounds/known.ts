import { and, count, desc, eq, inArray, ne } from "drizzle-orm";

import type { AgencyId, Member } from "#/db/actor.ts";
import type { Database, ReadDb } from "#/db/database.ts";
import { contacts, roundInterviewers, rounds } from "#/db/schema.ts";
import type { Asked, CloseKind, Response } from "#/db/vocabulary.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { InterviewersKnownInput } from "./schema.ts";

const LAST = 3;

/** How one kind of close went with a person, over all of the agency's candidates. */
export interface EarlierClose {
  askKind: CloseKind | null;
  response: Response | null;
  count: number;
}

/**
 * What the agency knows of people before they interview: their say, whom they met, what was asked of them and how they
 * answered. It names no candidate, and leaves the given one out, whose own history stands beside it.
 */
export async function interviewersKnown(db: Database, actor: Member, { contactIds, exceptCandidateId }: InterviewersKnownInput) {
  requireAbility(actor, "round.read");
  const { agencyId } = actor;
  return db.read(actor, async (tx) => {
    const people = await tx
      .select({ id: contacts.id, name: contacts.name, title: contacts.title, authority: contacts.authority, clientId: contacts.clientId })
      .from(contacts)
      .where(and(eq(contacts.agencyId, agencyId), inArray(contacts.id, contactIds)));
    const counts = await closeCounts(tx, agencyId, contactIds, exceptCandidateId);
    const items = [];
    for (const person of people) {
      const theirs = counts.filter((row) => row.contactId === person.id);
      const asked = theirs.filter((row) => row.asked === "yes");
      const closes: EarlierClose[] = asked.map(({ askKind, response, n }) => ({ askKind, response, count: n }));
      items.push({
        ...person,
        met: total(theirs),
        asked: total(asked),
        closes,
        last: await lastAnswers(tx, agencyId, person.id, exceptCandidateId),
      });
    }
    return { items };
  });
}

const total = (rows: { n: number }[]) => rows.reduce((sum, row) => sum + row.n, 0);

function held(agencyId: AgencyId, except: string | undefined) {
  return and(eq(rounds.agencyId, agencyId), eq(rounds.status, "held"), except ? ne(rounds.candidateId, except) : undefined);
}

interface CloseCount {
  contactId: string;
  asked: Asked | null;
  askKind: CloseKind | null;
  response: Response | null;
  n: number;
}

async function closeCounts(tx: ReadDb, agencyId: AgencyId, contactIds: string[], except: string | undefined): Promise<CloseCount[]> {
  return tx
    .select({ contactId: roundInterviewers.contactId, asked: rounds.asked, askKind: rounds.askKind, response: rounds.response, n: count() })
    .from(roundInterviewers)
    .innerJoin(rounds, and(eq(rounds.agencyId, roundInterviewers.agencyId), eq(rounds.id, roundInterviewers.roundId)))
    .where(and(held(agencyId, except), inArray(roundInterviewers.contactId, contactIds)))
    .groupBy(roundInterviewers.contactId, rounds.asked, rounds.askKind, rounds.response);
}

/** The latest answers of one person; called for the people of one round, at most twenty. */
async function lastAnswers(tx: ReadDb, agencyId: AgencyId, contactId: string, except: string | undefined) {
  return tx
    .select({ at: rounds.scheduledAt, timeZone: rounds.timeZone, askKind: rounds.askKind, response: rounds.response })
    .from(roundInterviewers)
    .innerJoin(rounds, and(eq(rounds.agencyId, roundInterviewers.agencyId), eq(rounds.id, roundInterviewers.roundId)))
    .where(and(held(agencyId, except), eq(roundInterviewers.contactId, contactId), eq(rounds.asked, "yes")))
    .orderBy(desc(rounds.scheduledAt), desc(rounds.id))
    .limit(LAST);
}
