"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";

import type { PlanInput } from "#/server/imports/schema.ts";

import { useTRPC } from "../../lib/trpc-client";

const PAUSE_MS = 250;

/** What the import would do, worked out again a moment after each change of the mapping. */
export function usePlan(input: PlanInput | null) {
  const trpc = useTRPC();
  const { mutate, data, error, isPending } = useMutation(trpc.imports.plan.mutationOptions());
  useEffect(() => {
    if (!input) return;
    const timer = setTimeout(() => mutate(input), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [input, mutate]);
  return { plan: data, error, isPending };
}
export type PlanState = ReturnType<typeof usePlan>;
