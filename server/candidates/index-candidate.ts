import type { AgencyId } from "#/db/actor.ts";
import type { Tx } from "#/db/database.ts";
import type { Candidate } from "#/db/schema.ts";
import { indexForSearch } from "#/db/search.ts";

/** Candidates are found by name and address. */
export async function indexCandidate(
  tx: Tx,
  agencyId: AgencyId,
  { id, name, email }: Pick<Candidate, "id" | "name" | "email">,
): Promise<void> {
  await indexForSearch(tx, { agencyId, kind: "candidate", entityId: id, text: `${name} ${email ?? ""}` });
}
