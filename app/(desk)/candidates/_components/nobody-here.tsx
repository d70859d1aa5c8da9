"use client";

import { Button, ButtonLink } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import type { CandidateSearch } from "../search-params";
import { filtersLike, VIEWS } from "../views";

interface NobodyHereProps {
  search: CandidateSearch;
  onChange: (next: Partial<CandidateSearch>) => void;
  onAdd: () => void;
}

/** An empty list is good news, a narrow filter, or a beginning; it says which. */
export function NobodyHere({ search, onChange, onAdd }: NobodyHereProps) {
  const [active, ...views] = VIEWS;
  const view = views.find((one) => filtersLike(search, one.search));
  if (view) {
    return (
      <EmptyState title="Nobody stands here" action={<ButtonLink href="/candidates">Show all active</ButtonLink>}>
        No candidate is in “{view.label}” just now.
      </EmptyState>
    );
  }
  if (active && filtersLike(search, active.search)) {
    return (
      <EmptyState
        title="Nobody is put forward yet"
        action={
          <>
            <Button tone="ink" onClick={onAdd}>
              Add a candidate
            </Button>
            <ButtonLink href="/import" prefetch={false}>
              Import a logbook
            </ButtonLink>
            <Button onClick={() => onChange({ submission: "any" })}>Show everybody</Button>
          </>
        }
      >
        Candidates with an active submission stand here, the next interview first. Add one, bring in the logbook you keep, or look at
        everybody there is.
      </EmptyState>
    );
  }
  if (search.query !== "" && search.submission === "active") {
    return (
      <EmptyState
        title="Nobody active by that name"
        action={<Button onClick={() => onChange({ submission: "any" })}>Search everybody</Button>}
      >
        Only candidates with an active submission are searched. Those who were rejected or withdrew are still here.
      </EmptyState>
    );
  }
  const clear = { query: "", close: [], owner: "any", gap: false, next: null, finals: false, silent: false, submission: "any" } as const;
  return (
    <EmptyState title="No candidate matches" action={<Button onClick={() => onChange({ ...clear, close: [] })}>Clear all filters</Button>}>
      Take a filter off, or search by the beginning of a name or address.
    </EmptyState>
  );
}
