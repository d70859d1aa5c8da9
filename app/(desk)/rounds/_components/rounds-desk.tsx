"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { useQueryStates } from "nuqs";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { ErrorState } from "../../../ui/error-state";
import { PageHead } from "../../../ui/page-head";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { useDesk } from "../../_shell/desk-context";
import { useRowKeys } from "../../today/_components/use-row-keys";
import { roundsInputOf, type RoundsSearch, roundsSearchParams } from "../search-params";
import styles from "../rounds.module.css";
import { DayTable } from "./day-table";
import { RoundFilters } from "./round-filters";
import { SpanNav } from "./span-nav";
import { TurnPage } from "./turn-page";

/** The agency's interviews by day, past and to come. */
export function RoundsDesk() {
  const trpc = useTRPC();
  const { openLog, openSchedule } = useDesk();
  const [search, setSearch] = useQueryStates(roundsSearchParams, { history: "push" });
  const list = useQuery(trpc.today.roundsByDay.queryOptions(roundsInputOf(search), { placeholderData: keepPreviousData }));
  const change = (next: Partial<RoundsSearch>) => void setSearch({ ...next, cursor: null });
  useRowKeys();
  const narrowed = Boolean(search.state ?? search.kind ?? search.client ?? search.owner);
  return (
    <>
      <PageHead title="Rounds">
        <Button className={styles.headButton} keys="I" onClick={() => openSchedule()}>
          <CalendarPlus aria-hidden="true" />
          Add interview
        </Button>
        <Button className={styles.headButton} tone="ask" keys="L" onClick={() => openLog()}>
          Log a round
        </Button>
      </PageHead>
      {list.data && <SpanNav span={list.data} onChange={change} />}
      {list.data && <RoundFilters search={search} data={list.data} onChange={change} />}
      {list.isPending && <RowsSkeleton rows={12} height="two" />}
      {list.isError && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.data && list.data.items.length > 0 && <DayTable data={list.data} stale={list.isPlaceholderData} />}
      {list.data?.items.length === 0 && (
        <NothingHere
          narrowed={narrowed}
          onClear={() => change({ state: null, kind: null, client: null, owner: null })}
          onAdd={() => openSchedule()}
        />
      )}
      {list.data && <TurnPage page={list.data} onTurn={(cursor) => void setSearch({ cursor })} />}
    </>
  );
}

function NothingHere({ narrowed, onClear, onAdd }: { narrowed: boolean; onClear: () => void; onAdd: () => void }) {
  if (narrowed) {
    return (
      <EmptyState title="No such round in these days" action={<Button onClick={onClear}>Take the filters off</Button>}>
        The filters leave nothing. Other days may hold some.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No interviews in these days" action={<Button onClick={onAdd}>Add interview</Button>}>
      Interviews stand here by day, with how each one closed.
    </EmptyState>
  );
}
