import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";

import { LAST_CLOSES } from "#/db/vocabulary.ts";
import { CANDIDATE_SORTS, SUBMISSION_FILTERS } from "#/server/candidates/choices.ts";
import type { ListCandidatesInput } from "#/server/candidates/schema.ts";

/** Everything the list shows stands in its address, so a view can be kept, sent and gone back to. */
export const candidateSearchParams = {
  query: parseAsString.withDefault(""),
  close: parseAsArrayOf(parseAsStringLiteral(LAST_CLOSES)).withDefault([]),
  submission: parseAsStringLiteral(SUBMISSION_FILTERS).withDefault("active"),
  owner: parseAsString.withDefault("any"),
  gap: parseAsBoolean.withDefault(false),
  next: parseAsInteger,
  finals: parseAsBoolean.withDefault(false),
  silent: parseAsBoolean.withDefault(false),
  sort: parseAsStringLiteral(CANDIDATE_SORTS).withDefault("next"),
  cursor: parseAsString,
  page: parseAsInteger.withDefault(1),
};
export type CandidateSearch = inferParserType<typeof candidateSearchParams>;

export const loadCandidateSearch = createLoader(candidateSearchParams);
export const candidateAddress = createSerializer(candidateSearchParams);

export const PAGE_ROWS = 50;
/** What leads back to the first page; goes with every change of filter or order. */
export const FROM_START = { cursor: null, page: null } as const;

type Filters = Omit<ListCandidatesInput, "sort" | "cursor" | "limit">;

export function filtersOf({ query, close, submission, owner, gap, next, finals, silent }: CandidateSearch): Filters {
  const known = owner === "me" || /^[0-9a-f-]{36}$/.test(owner) ? owner : "any";
  const nextWithinDays = next !== null && next >= 1 && next <= 90 ? next : null;
  return {
    query: query.slice(0, 200),
    lastClose: close,
    submission,
    owner: known,
    interestGap: gap,
    nextWithinDays,
    finalThisWeek: finals,
    silentPastDate: silent,
  };
}

export function listInputOf(search: CandidateSearch): ListCandidatesInput {
  return { ...filtersOf(search), sort: search.sort, cursor: search.cursor, limit: PAGE_ROWS };
}
