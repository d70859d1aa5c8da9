"use client";

import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useTransition } from "react";

import type { Desk } from "#/server/today/desk.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { todaySearchParams } from "../search-params";

const MINUTE = 60_000;

/** Today as the address asks for it, read again every minute: its times are the point of it. */
export function useDeskData() {
  const trpc = useTRPC();
  const [switching, startTransition] = useTransition();
  const [search, setSearch] = useQueryStates(todaySearchParams, { startTransition });
  const { data } = useSuspenseQuery({ ...trpc.today.desk.queryOptions(search), refetchInterval: MINUTE });
  return { desk: data, search, setSearch, switching };
}

/** Changes what Today shows before the server has answered, and reads it afresh afterwards. */
export function useDeskCache() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return {
    /** Answers how to put back what was shown, for a change that failed while nothing can be read either. */
    async patch(change: (desk: Desk) => Desk): Promise<() => void> {
      const shown = { queryKey: trpc.today.desk.pathKey() };
      await queryClient.cancelQueries(shown);
      const before = queryClient.getQueriesData<Desk>(shown);
      queryClient.setQueriesData<Desk>(shown, (desk) => desk && change(desk));
      return () => {
        for (const [key, desk] of before) queryClient.setQueryData(key, desk);
      };
    },
    /** What one tap here changes is shown on other pages too. */
    refresh: () => void queryClient.invalidateQueries(), // not waited for: offline it would hold back what the answer says
  };
}
