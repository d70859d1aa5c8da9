"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import type { Extent } from "#/server/imports/plan.ts";
import type { Summary } from "#/server/imports/report.ts";
import type { PlanInput } from "#/server/imports/schema.ts";

import { useTRPC } from "../../lib/trpc-client";

const PAUSE_MS = 250;
type PlanOutput = Summary & Extent;

/** What the import would do, worked out again a moment after each change of the mapping. */
export function usePlan(input: PlanInput | null) {
  const trpc = useTRPC();
  const [last, setLast] = useState<PlanOutput>(); // counts stay in sight while new ones are worked out
  const { mutate, error, isPending } = useMutation(trpc.imports.plan.mutationOptions({ onSuccess: setLast }));
  useEffect(() => {
    if (!input) return;
    const timer = setTimeout(() => mutate(input), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [input, mutate]);
  return { plan: input ? last : undefined, error, isPending };
}
export type PlanState = ReturnType<typeof usePlan>;
