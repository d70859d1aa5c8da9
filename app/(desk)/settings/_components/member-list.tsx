"use client";

import { useInfiniteQuery } from "@tanstack/react-query";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { ErrorState } from "../../../ui/error-state";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import styles from "../settings.module.css";
import { MemberRow } from "./member-row";

export function MemberList() {
  const query = useInfiniteQuery(useTRPC().members.list.infiniteQueryOptions({}, { getNextPageParam: (page) => page.nextCursor }));
  if (query.isPending) return <RowsSkeleton rows={3} />;
  if (query.isError && !query.data) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <ul className={styles.list}>
        {query.data.pages
          .flatMap(({ items }) => items)
          .map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
      </ul>
      {query.hasNextPage && <Button onClick={() => void query.fetchNextPage()}>Show more</Button>}
    </>
  );
}
