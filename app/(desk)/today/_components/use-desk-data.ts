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
    patch(change: (desk: Desk) => Desk): void {
      queryClient.setQueriesData<Desk>({ queryKey: trpc.today.desk.pathKey() }, (desk) => desk && change(desk));
    },
    hold: () => queryClient.cancelQueries({ queryKey: trpc.today.desk.pathKey() }),
    /** What one tap here changes is shown on other pages too. */
    refresh: () => queryClient.invalidateQueries(),
  };
}
