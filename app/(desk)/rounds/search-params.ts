import { createLoader, type inferParserType, parseAsString, parseAsStringLiteral } from "nuqs/server";

import { ROUND_KINDS } from "#/db/vocabulary.ts";
import { ROUND_STATES, type RoundsByDayInput, SCOPES } from "#/server/today/schema.ts";

/** The address of the list by day: which days, whose, and what narrows them. */
export const roundsSearchParams = {
  from: parseAsString,
  to: parseAsString,
  scope: parseAsStringLiteral(SCOPES),
  state: parseAsStringLiteral(ROUND_STATES),
  kind: parseAsStringLiteral(ROUND_KINDS),
  client: parseAsString,
  owner: parseAsString,
  cursor: parseAsString,
};
export type RoundsSearch = inferParserType<typeof roundsSearchParams>;
export const loadRoundsSearch = createLoader(roundsSearchParams);

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const fits = (value: string | null, form: RegExp): string | null => (value !== null && form.test(value) ? value : null);

/** What somebody typed into the address and is no date or id is left out. */
export function roundsInputOf({ from, to, client, owner, ...rest }: RoundsSearch): RoundsByDayInput {
  return { ...rest, from: fits(from, DATE), to: fits(to, DATE), clientId: fits(client, ID), ownerId: fits(owner, ID), limit: 100 };
}
