"use client";

import { useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";

import { useTRPC } from "../../../lib/trpc-client";
import { ErrorState } from "../../../ui/error-state";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { afterParams } from "../search-params";
import styles from "../settings.module.css";
import { MemberRow } from "./member-row";
import { MoreRows } from "./more-rows";

export function MemberList() {
  const [{ after: cursor }] = useQueryStates(afterParams);
  const query = useQuery(useTRPC().members.list.queryOptions({ cursor }));
  if (query.isPending) return <RowsSkeleton rows={3} />;
  if (query.isError && !query.data) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <ul className={styles.list}>
        {query.data.items.map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </ul>
      <MoreRows next={query.data.nextCursor} />
    </>
  );
}
