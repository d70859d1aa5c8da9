"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";

import { useTRPC } from "../../lib/trpc-client";

/** The agency's active members, to choose an owner from. */
export function useMembers(): { id: string; name: string }[] {
  const members = useQuery(useTRPC().members.list.queryOptions({ limit: 200 })).data?.items ?? [];
  return members.filter((member) => member.status === "active");
}

/** After a change everything on the page is read anew: one record stands in many lists. */
export function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries();
}
