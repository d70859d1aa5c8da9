"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight, Plus } from "lucide-react";
import { useQueryStates } from "nuqs";
import { useState } from "react";

import { useTRPC } from "../../../lib/trpc-client";
import { Button, ButtonLink } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { ErrorState } from "../../../ui/error-state";
import { PageHead } from "../../../ui/page-head";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { SearchBox } from "../../../ui/search-box";
import { ClientDrawer } from "../../_drawers/client-drawer";
import styles from "../clients.module.css";
import { clientSearchParams, clientsInputOf } from "../search-params";
import { ClientTable } from "./client-table";

/** The hiring companies by name. */
export function ClientList() {
  const trpc = useTRPC();
  const [search, setSearch] = useQueryStates(clientSearchParams, { history: "push" });
  const [adding, setAdding] = useState(false);
  const list = useQuery(trpc.clients.list.queryOptions(clientsInputOf(search), { placeholderData: keepPreviousData }));
  const rows = list.data?.items ?? [];
  const turn = (cursor: string | null, page: number) => void setSearch({ cursor: page === 1 ? null : cursor, page });

  return (
    <>
      <PageHead title="Clients">
        <Button tone="ink" onClick={() => setAdding(true)}>
          <Plus aria-hidden="true" />
          Client
        </Button>
      </PageHead>
      <search className={styles.tools}>
        <SearchBox label="Search clients" query={search.query} onChange={(query) => void setSearch({ query, cursor: null, page: null })} />
      </search>
      {list.isPending && <RowsSkeleton rows={12} />}
      {list.isError && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <NoClients
          query={search.query}
          onAdd={() => setAdding(true)}
          onClear={() => void setSearch({ query: null, cursor: null, page: null })}
        />
      )}
      {rows.length > 0 && <ClientTable rows={rows} stale={list.isPlaceholderData} />}
      {(list.data?.nextCursor || list.data?.previousCursor) && (
        <nav className={styles.pager} aria-label="Pages">
          <Button
            size="sm"
            disabled={!list.data.previousCursor}
            onClick={() => turn(list.data.previousCursor, Math.max(1, search.page - 1))}
          >
            <ChevronLeft aria-hidden="true" />
            Previous
          </Button>
          <Button size="sm" disabled={!list.data.nextCursor} onClick={() => turn(list.data.nextCursor, search.page + 1)}>
            Next
            <ChevronRight aria-hidden="true" />
          </Button>
        </nav>
      )}
      {adding && <ClientDrawer onClose={() => setAdding(false)} />}
    </>
  );
}

function NoClients({ query, onAdd, onClear }: { query: string; onAdd: () => void; onClear: () => void }) {
  if (query) {
    return (
      <EmptyState title="No client matches" action={<Button onClick={onClear}>Clear the search</Button>}>
        Nothing here begins with “{query}”. Search by the beginning of a name.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No clients yet"
      action={
        <>
          <Button tone="ink" onClick={onAdd}>
            Add a client
          </Button>
          <ButtonLink href="/import" prefetch={false}>
            Import a logbook
          </ButtonLink>
        </>
      }
    >
      The companies you place people at stand here, with the people who interview and the jobs they have open.
    </EmptyState>
  );
}
