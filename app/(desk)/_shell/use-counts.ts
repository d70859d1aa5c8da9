"use client";

import { useQuery } from "@tanstack/react-query";

import { useTRPC } from "../../lib/trpc-client";

/** What waits behind each place in the side bar, by its address. A count that cannot be had is left out. */
export function useCounts(): Record<string, number | undefined> {
  const { data } = useQuery({ ...useTRPC().today.counts.queryOptions({}), staleTime: 60_000 });
  return { "/today": data?.today };
}
