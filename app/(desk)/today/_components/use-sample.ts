"use client";

import { useMutation } from "@tanstack/react-query";

import { useTRPC } from "../../../lib/trpc-client";
import { errorToast } from "../../../ui/error-toast";
import { plainToast } from "../../../ui/undo-toast";
import { useDeskCache } from "./use-desk-data";

/** Loading the invented people, and taking them away again. */
export function useSample() {
  const trpc = useTRPC();
  const cache = useDeskCache();
  const done = { onError: (error: { message: string }) => errorToast(error.message), onSettled: () => cache.refresh() };
  const adding = useMutation(
    trpc.sample.add.mutationOptions({
      ...done,
      onSuccess: ({ candidates, rounds }) => plainToast(`${candidates} sample people with ${rounds} rounds are here`),
    }),
  );
  const removing = useMutation(
    trpc.sample.remove.mutationOptions({ ...done, onSuccess: ({ candidates, kept }) => plainToast(removed(candidates, kept)) }),
  );
  return { add: () => adding.mutate({}), adding: adding.isPending, remove: () => removing.mutate({}), removing: removing.isPending };
}

function removed(candidates: number, kept: string[]): string {
  const gone = `${candidates} sample people removed`;
  if (kept.length === 0) return gone;
  return `${gone}. ${kept.join(", ")} ${kept.length === 1 ? "stays, since your own candidates use it" : "stay, since your own candidates use them"}`;
}
