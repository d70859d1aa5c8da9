"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import type { Interview } from "#/server/today/interviews.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { errorToast } from "../../../ui/error-toast";
import { Menu } from "../../../ui/menu";
import { undoToast } from "../../../ui/undo-toast";
import { day, time } from "../../../ui/when";
import styles from "../today.module.css";
import { prepSlots } from "./prep-slots";
import { PrepTimeDialog } from "./prep-time-dialog";
import { sameDay } from "./strip-layout";
import { useDeskCache } from "./use-desk-data";

interface PrepCallProps {
  round: Pick<Interview, "id" | "candidateName" | "scheduledAt" | "prepCallAt" | "prepHeldAt">;
  now: Date;
  zone: string;
}

/** Held, booked or neither: one tap marks it held, two book it. */
export function PrepCall({ round, now, zone }: PrepCallProps) {
  const { book, hold } = usePrepCall(round, zone);
  const [choosing, setChoosing] = useState(false);
  const at = (instant: Date) => `${sameDay(instant, now, zone) ? "" : `${day(instant, zone).slice(0, 3)} `}${time(instant, zone)}`;
  if (round.prepHeldAt) return <span className="q fig">Held {at(round.prepHeldAt)}</span>;
  if (round.prepCallAt) {
    return (
      <>
        <span className="fig">{at(round.prepCallAt)}</span>
        <small>
          <button
            type="button"
            className={styles.quietLink}
            onClick={() => void hold()}
            aria-label={`Mark held: the prep call with ${round.candidateName}`}
          >
            Mark held
          </button>
        </small>
      </>
    );
  }
  const slots = prepSlots(now, round.scheduledAt, zone);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button size="sm" aria-label={`Book call with ${round.candidateName}`}>
            Book call
          </Button>
        }
        entries={[
          ...slots.map(({ label, at: slot }) => ({ label: `${label}, ${at(slot)}`, onSelect: () => void book(slot) })),
          { label: "Another time", onSelect: () => setChoosing(true) },
          { kind: "line" },
          { label: "Held just now", onSelect: () => void hold() },
        ]}
      />
      {choosing && <PrepTimeDialog round={round} now={now} zone={zone} onClose={() => setChoosing(false)} onBook={(at) => void book(at)} />}
    </>
  );
}

/** Booking and holding, shown at once and taken back from the toast. */
function usePrepCall({ id, candidateName }: PrepCallProps["round"], zone: string) {
  const trpc = useTRPC();
  const cache = useDeskCache();
  const show = (prep: Partial<Interview>) =>
    cache.patch((desk) => ({
      ...desk,
      interviews: { ...desk.interviews, items: desk.interviews.items.map((round) => (round.id === id ? { ...round, ...prep } : round)) },
    }));
  const failed = (error: { message: string }) => errorToast(`Nothing saved for ${candidateName}: ${error.message}`);
  const options = { onError: failed, onSettled: () => cache.refresh() };
  const booking = useMutation(trpc.rounds.bookPrepCall.mutationOptions(options));
  const holding = useMutation(trpc.rounds.holdPrepCall.mutationOptions(options));
  return {
    async book(at: Date): Promise<void> {
      const putBack = await show({ prepCallAt: at });
      await booking.mutateAsync({ roundId: id, at }).then(
        () => undoToast(`Prep call with ${candidateName} at ${time(at, zone)}`, () => booking.mutate({ roundId: id, at: null })),
        putBack, // why, has been said
      );
    },
    async hold(): Promise<void> {
      const putBack = await show({ prepHeldAt: new Date() });
      await holding
        .mutateAsync({ roundId: id })
        .then(() => undoToast(`Prep call with ${candidateName} held`, () => holding.mutate({ roundId: id, held: false })), putBack);
    },
  };
}
