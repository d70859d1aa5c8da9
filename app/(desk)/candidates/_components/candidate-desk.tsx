"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { FileUp, Plus } from "lucide-react";
import { useQueryStates } from "nuqs";
import { useState } from "react";

import { useTRPC } from "../../../lib/trpc-client";
import { Button, ButtonLink } from "../../../ui/button";
import { ErrorState } from "../../../ui/error-state";
import { PageHead } from "../../../ui/page-head";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { useDesk } from "../../_shell/desk-context";
import styles from "../candidates.module.css";
import { type Density, rememberDensity } from "../density";
import { candidateSearchParams, type CandidateSearch, filtersOf, FROM_START, listInputOf } from "../search-params";
import { BulkAssign } from "./bulk-assign";
import { CandidateTable } from "./candidate-table";
import { FilterBar } from "./filter-bar";
import { ListFoot } from "./list-foot";
import { NobodyHere } from "./nobody-here";
import { useSelection } from "./use-selection";
import { ViewTabs } from "./view-tabs";

/** The list of candidates with its views, filters, keys and bulk actions. */
export function CandidateDesk({ firstDensity }: { firstDensity: Density }) {
  const trpc = useTRPC();
  const { openCandidate, openLog } = useDesk();
  const [search, setSearch] = useQueryStates(candidateSearchParams, { history: "push" });
  const [density, setDensity] = useState(firstDensity);
  const list = useQuery(trpc.candidates.list.queryOptions(listInputOf(search), { placeholderData: keepPreviousData }));
  const count = useQuery(trpc.candidates.count.queryOptions(filtersOf(search), { placeholderData: keepPreviousData }));
  const rows = list.data?.items ?? [];
  const selection = useSelection(rows);

  function change(next: Partial<CandidateSearch>) {
    selection.clear();
    void setSearch({ ...next, ...FROM_START });
  }
  function turn(cursor: string | null, page: number) {
    selection.clear();
    void setSearch({ cursor: page === 1 ? null : cursor, page });
    document.getElementById("main")?.scrollTo?.({ top: 0 });
  }
  function choose(next: Density) {
    rememberDensity(next);
    setDensity(next);
  }

  return (
    <>
      <PageHead title="Candidates">
        <ButtonLink href="/import" prefetch={false}>
          <FileUp aria-hidden="true" />
          Import
        </ButtonLink>
        <Button keys="C" onClick={() => openCandidate()}>
          <Plus aria-hidden="true" />
          Candidate
        </Button>
        <Button tone="ask" keys="L" className={styles.log} onClick={() => openLog()}>
          Log a round
        </Button>
      </PageHead>
      <ViewTabs search={search} />
      <FilterBar search={search} count={count.data} onChange={change} density={density} onDensity={choose} />
      {list.isPending && <RowsSkeleton rows={20} height={density === "dense" ? "dense" : undefined} />}
      {list.isError && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && <NobodyHere search={search} onChange={change} onAdd={() => openCandidate()} />}
      {rows.length > 0 && (
        <CandidateTable rows={rows} sort={search.sort} density={density} selection={selection} stale={list.isPlaceholderData} />
      )}
      {list.data && rows.length > 0 && <ListFoot data={list.data} page={search.page} count={count.data} onTurn={turn} />}
      <BulkAssign picked={rows.filter((row) => selection.has(row.id))} onDone={selection.clear} />
    </>
  );
}
