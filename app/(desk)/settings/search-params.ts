import { createLoader, parseAsString } from "nuqs/server";

/** The id after which a list goes on; not there on its first page. */
export const afterParams = { after: parseAsString };
export const loadAfter = createLoader(afterParams);
