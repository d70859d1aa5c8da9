"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";

import { readinessOf } from "#/server/coaching/readiness.ts";

import { useTRPC } from "../../../../lib/trpc-client";
import { errorToast } from "../../../../ui/error-toast";
import type { RoundChecklist } from "./story-data";

export type OnTick = (topic: string, checked: boolean) => void;

/** Ticks at once and tells the server; if it refuses, the tick goes back and says so. */
export function useTick(roundId: string): OnTick {
  const trpc = useTRPC();
  const client = useQueryClient();
  const key = trpc.coaching.checklist.queryKey({ roundId });
  const show = (topic: string, checked: boolean) => client.setQueryData(key, (before) => before && ticked(before, topic, checked));
  const tick = useMutation(
    trpc.coaching.tick.mutationOptions({
      onMutate: async ({ topic, checked }) => {
        await client.cancelQueries({ queryKey: key });
        show(topic, checked);
      },
      onError: (_, { topic, checked }) => {
        show(topic, !checked);
        errorToast("The tick was not saved. Askwell did not take it; try again.");
      },
      onSuccess: ({ topic, checked, readiness }) => {
        client.setQueryData(key, (before) => before && { ...ticked(before, topic, checked), readiness });
        void client.invalidateQueries(trpc.today.pathFilter());
      },
    }),
  );
  return (topic, checked) => tick.mutate({ roundId, topic, checked });
}

/** Practice counts by its log, which the browser does not hold; the server's answer sets the count right. */
function ticked(checklist: RoundChecklist, topic: string, checked: boolean): RoundChecklist {
  const items = checklist.items.map((item) => (item.topic === topic ? { ...item, checked } : item));
  const doneOf = (some: RoundChecklist["items"]) =>
    readinessOf({ ...checklist, items: some }, new Set(some.filter((one) => one.checked).map((one) => one.topic)), []).done;
  const { done, total } = checklist.readiness;
  return { ...checklist, items, readiness: { done: done + doneOf(items) - doneOf(checklist.items), total } };
}
