"use client";

import { useQueries } from "@tanstack/react-query";

import { useTRPC } from "../../../lib/trpc-client";
import { Tabs } from "../../../ui/tabs";
import { candidateAddress, type CandidateSearch, filtersOf } from "../search-params";
import { filtersLike, VIEWS } from "../views";
import { countWords } from "./row-data";

/** The presets as tabs, each with how many it holds. */
export function ViewTabs({ search }: { search: CandidateSearch }) {
  const trpc = useTRPC();
  const counts = useQueries({ queries: VIEWS.map((view) => trpc.candidates.count.queryOptions(filtersOf(view.search))) });
  const tabs = VIEWS.map((view, index) => {
    const count = counts[index]?.data;
    return {
      label: view.label,
      href: candidateAddress("/candidates", view.search),
      current: filtersLike(search, view.search),
      note: count && countWords(count),
    };
  });
  return <Tabs label="Views" tabs={tabs} />;
}
