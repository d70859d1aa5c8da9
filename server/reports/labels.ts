import { and, eq, inArray } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { clients, jobs, members } from "#/db/schema.ts";

import { CLOSE_KIND_WORDS, ROUND_KIND_WORDS } from "../words.ts";
import type { Grouping } from "./schema.ts";

const ASK_LABELS: Record<string, string> = {
  ...CLOSE_KIND_WORDS,
  not_asked: "Not asked",
  unknown: "Not known",
  unspecified: "Asked, kind not known",
};
const ROUND_LABELS: Record<string, string> = ROUND_KIND_WORDS;
const CHUNK = 500;

/** How each group is called. */
export async function labelsOf(
  tx: ReadDb,
  actor: Member,
  grouping: Grouping,
  keys: (string | null)[],
): Promise<Map<string | null, string>> {
  const named = keys.filter((key) => key !== null);
  const found = new Map<string | null, string>([[null, "Nobody"]]);
  if (grouping === "month") for (const key of named) found.set(key, monthName(key));
  if (grouping === "roundKind") for (const key of named) found.set(key, ROUND_LABELS[key] ?? key);
  if (grouping === "askKind") for (const key of named) found.set(key, ASK_LABELS[key] ?? key);
  if (grouping === "recruiter" || grouping === "client" || grouping === "job") {
    for (let from = 0; from < named.length; from += CHUNK) {
      for (const { id, name } of await namesIn(tx, actor, grouping, named.slice(from, from + CHUNK))) found.set(id, name);
    }
  }
  return found;
}

async function namesIn(tx: ReadDb, { agencyId }: Member, grouping: "recruiter" | "client" | "job", ids: string[]) {
  if (grouping === "recruiter") {
    return tx
      .select({ id: members.id, name: members.name })
      .from(members)
      .where(and(eq(members.agencyId, agencyId), inArray(members.id, ids)));
  }
  if (grouping === "client") {
    return tx
      .select({ id: clients.id, name: clients.name })
      .from(clients)
      .where(and(eq(clients.agencyId, agencyId), inArray(clients.id, ids)));
  }
  const found = await tx
    .select({ id: jobs.id, title: jobs.title, client: clients.name })
    .from(jobs)
    .innerJoin(clients, and(eq(clients.agencyId, jobs.agencyId), eq(clients.id, jobs.clientId)))
    .where(and(eq(jobs.agencyId, agencyId), inArray(jobs.id, ids)));
  return found.map(({ id, title, client }) => ({ id, name: `${title}, ${client}` }));
}

const MONTHS = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
export const monthName = (month: string): string => MONTHS.format(new Date(`${month}-15T12:00:00Z`));
