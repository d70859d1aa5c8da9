import { createLoader, type inferParserType, parseAsInteger, parseAsString } from "nuqs/server";

import type { ListClientsInput } from "#/server/clients/schema.ts";

export const clientSearchParams = {
  query: parseAsString.withDefault(""),
  cursor: parseAsString,
  page: parseAsInteger.withDefault(1),
};
export type ClientSearch = inferParserType<typeof clientSearchParams>;
export const loadClientSearch = createLoader(clientSearchParams);

export const PAGE_ROWS = 50;
export const clientsInputOf = ({ query, cursor }: ClientSearch): ListClientsInput => ({
  query: query.slice(0, 200),
  cursor,
  limit: PAGE_ROWS,
});
