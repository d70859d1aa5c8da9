import type { CandidateSearch } from "./search-params";

const PLAIN: CandidateSearch = {
  query: "",
  close: [],
  submission: "active",
  owner: "any",
  gap: false,
  next: null,
  finals: false,
  silent: false,
  sort: "next",
  cursor: null,
  page: 1,
};

/** The views every agency starts with: presets of the same filters anyone can set by hand. */
export const VIEWS: readonly { label: string; search: CandidateSearch }[] = [
  { label: "All active", search: PLAIN },
  { label: "Not asked last time", search: { ...PLAIN, close: ["not_asked", "interest_only"] } },
  { label: "Finals this week", search: { ...PLAIN, finals: true } },
  { label: "Silent past the date", search: { ...PLAIN, silent: true } },
  { label: "Interest gap", search: { ...PLAIN, gap: true } },
];

const FILTERS = ["query", "submission", "owner", "gap", "next", "finals", "silent"] as const;

/** Whether a search filters as a view does; order and page do not count. */
export function filtersLike(search: CandidateSearch, view: CandidateSearch): boolean {
  return FILTERS.every((name) => search[name] === view[name]) && [...search.close].sort().join() === [...view.close].sort().join();
}
