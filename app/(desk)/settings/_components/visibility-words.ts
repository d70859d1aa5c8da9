import type { Visibility } from "#/db/vocabulary.ts";

/** What an agency lets its recruiters see, as it reads after "Recruiters see". */
export const VISIBILITY_WORDS: Record<Visibility, string> = {
  agency: "All candidates of the agency",
  own: "Their own candidates, and those shared with them",
};
