"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";

import type { DebriefFields } from "#/server/rounds/schema.ts";

import { newAttempt } from "../../../lib/attempt";
import { useTRPC } from "../../../lib/trpc-client";
import { errorToast } from "../../../ui/error-toast";
import { plainToast, undoToast } from "../../../ui/undo-toast";
import { useDesk } from "../../_shell/desk-context";
import { refusalOf } from "../refusal";
import { useRefresh } from "../use-people";
import type { Draft } from "./draft";
import { dropDraft, keepDraft } from "./drafts";

interface SaveInput {
  roundId: string;
  candidateName: string;
  draft: Draft;
  /** When the save was refused: the form comes back with everything that was typed. */
  onRefused: (fields: Record<string, string>) => void;
}

/** Saves behind the reader's back: the drawer is closed already, ten seconds of undo follow, a refusal brings the text back. */
export function useSaveDebrief({ roundId, candidateName, draft, onRefused }: SaveInput) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const { openLog } = useDesk();
  const undo = useMutation(
    trpc.rounds.undoDebrief.mutationOptions({
      onSuccess: () => plainToast(`Taken back. What you chose for ${candidateName} is kept for another try.`),
      onError: (error) => errorToast(error.message),
      onSettled: refresh,
    }),
  );
  const save = useMutation(
    trpc.rounds.debrief.mutationOptions({
      trpc: { context: { attempt: draft.attempt || undefined } },
      onSuccess: (saved) => {
        dropDraft(roundId);
        undoToast(`${candidateName} logged`, () => {
          keepDraft(roundId, { ...draft, attempt: newAttempt(), seenVersion: saved.version + 1 });
          undo.mutate({ roundId, version: saved.version });
        });
      },
      onError: (error) => {
        const { fields, message } = refusalOf(error);
        errorToast(message);
        onRefused(fields);
        openLog({ roundId });
      },
      onSettled: refresh,
    }),
  );
  return (changes: DebriefFields, seenVersion: number) => {
    queryClient.setQueriesData(trpc.today.desk.queryFilter(), (desk: unknown) => withoutRound(desk, roundId));
    save.mutate({ roundId, seenVersion, ...changes });
  };
}

/** Today's list of waiting debriefs without this one, so that it is gone at once; the next read settles it. */
function withoutRound<Data>(desk: Data, roundId: string): Data {
  if (typeof desk !== "object" || desk === null || !("debriefs" in desk)) return desk;
  const { debriefs } = desk;
  if (typeof debriefs !== "object" || debriefs === null || !("items" in debriefs) || !Array.isArray(debriefs.items)) return desk;
  return { ...desk, debriefs: { ...debriefs, items: debriefs.items.filter((item: { id?: string }) => item.id !== roundId) } };
}
