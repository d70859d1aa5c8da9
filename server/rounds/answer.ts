import type { AgencyId } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import type { Round } from "#/db/schema.ts";

import { interviewersOf } from "./interviewers.ts";

/** A round as every verb answers it: the whole row and who interviews. */
export type RoundAnswer = Omit<Round, "agencyId"> & { interviewerIds: string[] };

export async function roundAnswer(tx: ReadDb, agencyId: AgencyId, row: Round): Promise<RoundAnswer> {
  const { agencyId: _ours, ...round } = row;
  const people = await interviewersOf(tx, agencyId, [row.id]);
  return { ...round, interviewerIds: (people.get(row.id) ?? []).map((person) => person.id) };
}
