"use client";

import { useQueryClient } from "@tanstack/react-query";

import { useTRPC } from "../../../../lib/trpc-client";
import { errorToast } from "../../../../ui/error-toast";
import type { ClientPage } from "../../../_drawers/client-data";
import { refusalOf } from "../../../_drawers/refusal";

type Failure = Parameters<typeof refusalOf>[0];

/**
 * What an edit in a cell needs: the page shows the change at once, takes it back when it is refused, and says why.
 * After a lost race it shows what the other one saved.
 */
export function useInPlace(clientId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { queryKey } = trpc.clients.get.queryOptions({ clientId });
  return {
    show(change: (client: ClientPage) => ClientPage) {
      queryClient.setQueryData<ClientPage>(queryKey, (client) => client && change(client));
    },
    callbacks: {
      onError: (error: Failure, { seenVersion }: { seenVersion: number }) => {
        const lost = refusalOf(error, seenVersion).current !== null;
        errorToast(lost ? "Not saved: somebody changed this meanwhile. Their version is shown now." : refusalOf(error).message);
      },
      onSettled: () => queryClient.invalidateQueries(trpc.clients.pathFilter()),
    },
  };
}
