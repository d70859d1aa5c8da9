"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

import { useTRPC } from "../../../lib/trpc-client";
import type { Option } from "../../../ui/use-options";
import type { LogTarget } from "../../_shell/desk-context";
import { NEW, type Unlogged } from "./unlogged";

/** Finds candidates and their running submissions; somebody with a single one is taken to mean that one. */
export function useWho(whose: Unlogged, target: LogTarget, onChange: (part: Partial<Unlogged>) => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { candidate } = whose;
  const known = candidate && !candidate.id.startsWith(NEW) ? candidate.id : undefined;
  const listed = useQuery(trpc.submissions.list.queryOptions({ candidateId: known, limit: 50 }, { enabled: known !== undefined }));
  const running = known ? runningOf(listed.data?.items ?? []) : [];

  async function find(query: string): Promise<Option[]> {
    const { items } = await queryClient.fetchQuery(trpc.candidates.list.queryOptions({ query, limit: 8 }));
    return items.map((one) => ({ id: one.id, label: one.name, detail: one.headline ?? undefined }));
  }
  async function choose(chosen: Option | null) {
    onChange({ candidate: chosen, submission: null });
    if (!chosen) return;
    const { items } = await queryClient.fetchQuery(trpc.submissions.list.queryOptions({ candidateId: chosen.id, limit: 50 }));
    const [only, ...others] = runningOf(items);
    if (only && others.length === 0) onChange({ candidate: chosen, submission: only });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: whom the drawer was opened from, once
  useEffect(() => {
    const { candidateId } = target;
    if (!candidateId || candidate) return;
    void queryClient.fetchQuery(trpc.candidates.get.queryOptions({ candidateId })).then(
      (found) => choose({ id: found.id, label: found.name }),
      () => undefined,
    );
  }, []);
  return { find, running, choose };
}

type Submission = NonNullable<Unlogged["submission"]>;

function runningOf(items: readonly (Submission & { status: string })[]): Submission[] {
  return items
    .filter(({ status }) => status === "active" || status === "offered")
    .map(({ id, clientId, jobTitle, clientName }) => ({ id, clientId, jobTitle, clientName }));
}
