/** How the list may be sorted and narrowed. Pure and apart from the inputs, so that a page need not load their checks. */
export const CANDIDATE_SORTS = ["next", "name", "updated"] as const;
export const SUBMISSION_FILTERS = ["any", "active"] as const;
