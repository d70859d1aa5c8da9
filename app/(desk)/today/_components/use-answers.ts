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

  /** Hides the rounds while `work` goes on. Its promise, not a callback: those of a second answer would replace the first one's. */
  async function answer(ids: string[], work: () => Promise<void>): Promise<void> {
    const putBack = await cache.patch((desk) => ({
      ...desk,
      waiting: { ...desk.waiting, items: desk.waiting.items.filter((round) => !ids.includes(round.id)) },
    }));
    await work().catch((error: { message: string }) => {
      putBack();
      failed(error);
    });
  }

  async function settleSome(chosen: DeskRound[], outcome: Answer): Promise<void> {
    const items = chosen.map((round) => ({ roundId: round.id, seenVersion: round.version, outcome }));
    const { items: settled } = await settling.mutateAsync({ items });
    const done = settled.flatMap((item) => (item.ok ? [item.round] : []));
    for (const item of settled) if (!item.ok) errorToast(`${nameOf(chosen, item.roundId)} is unchanged: ${item.message}`);
    const proposed = done.flatMap(({ submissionId, candidateId, proposes }) =>
      proposes ? [{ submissionId, candidateName: byCandidate(chosen, candidateId), status: proposes }] : [],
    );
    setProposals((all) => [...all, ...proposed]);
    if (done.length === 0) return;
    undoToast(`${subject(chosen)}: ${OUTCOME_WORDS[outcome].toLowerCase()}`, () => {
      setProposals((all) => all.filter((one) => !done.some((round) => round.submissionId === one.submissionId)));
      const back = done.map((round) => ({ roundId: round.id, seenVersion: round.version, outcome: "pending" as const }));
      settling.mutateAsync({ items: back }).catch(failedToUndo);
    });
  }

  function settle(ids: string[], outcome: Answer): void {
    const chosen = named(ids);
    void answer(ids, async () => {
      for (let at = 0; at < chosen.length; at += AT_ONCE) await settleSome(chosen.slice(at, at + AT_ONCE), outcome);
    });
  }

  function chase(ids: string[]): void {
    const chosen = named(ids);
    void answer(ids, async () => {
      await Promise.all(ids.map((roundId) => chasing.mutateAsync({ roundId })));
      undoToast(`${subject(chosen)}: chased, back in three days`, () => {
        Promise.all(ids.map((roundId) => chasing.mutateAsync({ roundId, chased: false }))).catch(failedToUndo);
      });
    });
  }

  return {
    settle,
    chase,
    proposals,
    dismiss: (submissionId: string) => setProposals((all) => all.filter((one) => one.submissionId !== submissionId)),
  };
}

const failedToUndo = (error: { message: string }) => errorToast(`Not taken back: ${error.message}`);
const nameOf = (rounds: DeskRound[], id: string): string => rounds.find((round) => round.id === id)?.candidateName ?? "A round";
const byCandidate = (rounds: DeskRound[], id: string): string =>
  rounds.find((round) => round.candidateId === id)?.candidateName ?? "The candidate";
const subject = (rounds: DeskRound[]): string => (rounds.length === 1 ? (rounds[0]?.candidateName ?? "") : `${rounds.length} rounds`);
