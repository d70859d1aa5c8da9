"use client";

import { useMutation } from "@tanstack/react-query";

import type { RoundStatus } from "#/db/vocabulary.ts";
import { refusalOfStatus } from "#/server/rounds/status.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { errorToast } from "../../../ui/error-toast";
import { undoToast } from "../../../ui/undo-toast";
import { useDesk } from "../../_shell/desk-context";
import { refusalOf } from "../refusal";
import { useRefresh } from "../use-people";
import styles from "./schedule.module.css";

interface RoundStatusActsProps {
  round: { id: string; status: RoundStatus; version: number; candidateName: string; scheduledAt: Date };
  onClose: () => void;
}

const SAID: Record<RoundStatus, string> = {
  cancelled: "cancelled",
  no_show: "noted as no show",
  scheduled: "scheduled again",
  held: "held",
};

/** What may become of a round besides being moved; each can be taken back for ten seconds. */
export function RoundStatusActs({ round, onClose }: RoundStatusActsProps) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  const { openLog } = useDesk();
  const failed = { onError: (error: Parameters<typeof refusalOf>[0]) => errorToast(refusalOf(error).message), onSettled: refresh };
  const update = useMutation(trpc.rounds.update.mutationOptions(failed));
  const undo = useMutation(trpc.rounds.update.mutationOptions(failed));
  const may = (to: RoundStatus) => round.status !== to && refusalOfStatus(round.status, to) === null;
  const become = (status: RoundStatus) =>
    update.mutate(
      { roundId: round.id, seenVersion: round.version, status },
      {
        onSuccess: (saved) => {
          undoToast(`${round.candidateName}: interview ${SAID[status]}`, () =>
            undo.mutate({ roundId: round.id, seenVersion: saved.version, status: round.status }),
          );
          onClose();
        },
      },
    );
  const over = round.scheduledAt.getTime() <= Date.now();
  return (
    <div className={styles.editor}>
      {(round.status === "held" || (round.status === "scheduled" && over)) && (
        <Button onClick={() => openLog({ roundId: round.id })}>Log it</Button>
      )}
      {may("scheduled") && <Button onClick={() => become("scheduled")}>Schedule again</Button>}
      {may("cancelled") && <Button onClick={() => become("cancelled")}>Cancel the interview</Button>}
      {may("no_show") && over && <Button onClick={() => become("no_show")}>Nobody came</Button>}
    </div>
  );
}
