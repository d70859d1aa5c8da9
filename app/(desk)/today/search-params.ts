import { createLoader, parseAsStringLiteral } from "nuqs/server";

import { DESK_LISTS, SCOPES } from "#/server/today/schema.ts";

/** What the address of Today may say: whose candidates, and which list to show more of. */
export const todaySearchParams = {
  scope: parseAsStringLiteral(SCOPES),
  more: parseAsStringLiteral(DESK_LISTS),
};

export const loadTodaySearch = createLoader(todaySearchParams);
