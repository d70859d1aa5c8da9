"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import type { DeskRound } from "#/server/today/find-rounds.ts";
import { OUTCOME_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { errorToast } from "../../../ui/error-toast";
import { undoToast } from "../../../ui/undo-toast";
import { useDeskCache } from "./use-desk-data";

/** The most the server settles in one call. */
const AT_ONCE = 50;

type Answer = "advanced" | "offer" | "rejected" | "silent";
export interface Proposal {
  submissionId: string;
  candidateName: string;
  status: "offered" | "rejected";
}

/** Closes rounds that wait: gone from the list at once, kept by the server, taken back from the toast for ten seconds. */
export function useAnswers(rounds: DeskRound[]) {
  const trpc = useTRPC();
  const cache = useDeskCache();
  const [proposals, setProposals] = useState<Proposal[]>([]);
  const settling = useMutation(trpc.rounds.settle.mutationOptions({ onSettled: () => cache.refresh() }));
  const chasing = useMutation(trpc.rounds.chase.mutationOptions({ onSettled: () => cache.refresh() }));
  const failed = (error: { message: string }) => errorToast(`Nothing saved: ${error.message}. The rounds are back in the list`);
  const named = (ids: string[]) => rounds.filter((round) => ids.includes(round.id));
  async function hide(ids: string[]): Promise<void> {
    await cache.hold();
    cache.patch((desk) => ({
      ...desk,
      waiting: { ...desk.waiting, items: desk.waiting.items.filter((round) => !ids.includes(round.id)) },
    }));
  }

  function settle(ids: string[], outcome: Answer): void {
    if (ids.length > AT_ONCE) settle(ids.slice(AT_ONCE), outcome);
    const chosen = named(ids.slice(0, AT_ONCE));
    void hide(ids);
    const items = chosen.map((round) => ({ roundId: round.id, seenVersion: round.version, outcome }));
    settling.mutate(
      { items },
      {
        onError: failed,
        onSuccess({ items: settled }) {
          const done = settled.flatMap((item) => (item.ok ? [item.round] : []));
          for (const item of settled) if (!item.ok) errorToast(`${nameOf(chosen, item.roundId)} is unchanged: ${item.message}`);
          setProposals(
            done.flatMap(({ submissionId, candidateId, proposes }) =>
              proposes ? [{ submissionId, candidateName: byCandidate(chosen, candidateId), status: proposes }] : [],
            ),
          );
          if (done.length === 0) return;
          undoToast(`${subject(chosen)}: ${OUTCOME_WORDS[outcome].toLowerCase()}`, () => {
            setProposals([]);
            settling.mutate(
              { items: done.map((round) => ({ roundId: round.id, seenVersion: round.version, outcome: "pending" as const })) },
              { onError: failed },
            );
          });
        },
      },
    );
  }

  function chase(ids: string[]): void {
    const chosen = named(ids);
    void hide(ids);
    const noted = Promise.all(ids.map((roundId) => chasing.mutateAsync({ roundId })));
    noted.then(
      () =>
        undoToast(
          `${subject(chosen)}: chased, back in three days`,
          () => void Promise.all(ids.map((roundId) => chasing.mutateAsync({ roundId, chased: false }))).catch(failed),
        ),
      failed,
    );
  }

  return {
    settle,
    chase,
    proposals,
    dismiss: (submissionId: string) => setProposals((all) => all.filter((one) => one.submissionId !== submissionId)),
  };
}

const nameOf = (rounds: DeskRound[], id: string): string => rounds.find((round) => round.id === id)?.candidateName ?? "A round";
const byCandidate = (rounds: DeskRound[], id: string): string =>
  rounds.find((round) => round.candidateId === id)?.candidateName ?? "The candidate";
const subject = (rounds: DeskRound[]): string => (rounds.length === 1 ? (rounds[0]?.candidateName ?? "") : `${rounds.length} rounds`);
