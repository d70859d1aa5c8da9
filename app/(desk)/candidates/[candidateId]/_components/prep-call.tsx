"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import { instantOf, wallClockOf } from "#/server/zones.ts";

import { useTRPC } from "../../../../lib/trpc-client";
import { Button } from "../../../../ui/button";
import { Dialog } from "../../../../ui/dialog";
import { errorToast } from "../../../../ui/error-toast";
import { Field } from "../../../../ui/field";
import { FormRefusal } from "../../../../ui/form-refusal";
import { TextInput } from "../../../../ui/text-input";
import { undoToast } from "../../../../ui/undo-toast";
import { dateIn, day, time } from "../../../../ui/when";
import { useRefresh } from "../../../_drawers/use-people";
import { useDesk } from "../../../_shell/desk-context";
import type { StoryRound } from "./story-data";
import styles from "../next-round.module.css";

/** When the preparation is, or was; one press to book it and one to say that it was held. */
export function PrepCall({ round, now }: { round: StoryRound; now: number }) {
  const { me } = useDesk();
  const refresh = useRefresh();
  const [booking, setBooking] = useState(false);
  const hold = useMutation(useTRPC().rounds.holdPrepCall.mutationOptions({ onSuccess: refresh, onError: (error) => errorToast(error) }));
  const set = (held: boolean) => hold.mutate({ roundId: round.id, held });
  const { prepHeldAt, prepCallAt, prepMinutes } = round;
  if (prepHeldAt)
    return (
      <span className={styles.prep}>
        Prep held {day(prepHeldAt, me.timeZone)}
        {prepMinutes !== null && `, ${prepMinutes} min`}
        <Button size="sm" tone="bare" onClick={() => set(false)} disabled={hold.isPending}>
          Not held
        </Button>
      </span>
    );
  const today = prepCallAt && dateIn(prepCallAt, me.timeZone) === dateIn(new Date(now), me.timeZone);
  return (
    <span className={styles.prep}>
      {prepCallAt && (
        <button type="button" className={styles.title} onClick={() => setBooking(true)}>
          Prep call {today ? "today" : day(prepCallAt, me.timeZone)} {time(prepCallAt, me.timeZone)}
        </button>
      )}
      {!prepCallAt && (
        <Button size="sm" tone="bare" onClick={() => setBooking(true)}>
          Book prep call
        </Button>
      )}
      <Button
        size="sm"
        disabled={hold.isPending}
        onClick={() => {
          set(true);
          undoToast("Prep call held", () => set(false));
        }}
      >
        Mark held
      </Button>
      {booking && <BookPrepCall round={round} now={now} onClose={() => setBooking(false)} />}
    </span>
  );
}

function BookPrepCall({ round, now, onClose }: { round: StoryRound; now: number; onClose: () => void }) {
  const { me } = useDesk();
  const refresh = useRefresh();
  const [local, setLocal] = useState(() => wallClockOf(new Date(round.prepCallAt ?? suggested(round, now)), me.timeZone));
  const book = useMutation(useTRPC().rounds.bookPrepCall.mutationOptions({ onSuccess: refresh }));
  const save = (at: Date | null) => book.mutate({ roundId: round.id, at }, { onSuccess: onClose });
  return (
    <Dialog
      open
      onClose={onClose}
      title="Prep call"
      says="When you go through the sheet with the candidate."
      actions={
        <>
          {round.prepCallAt && (
            <Button tone="bare" onClick={() => save(null)} disabled={book.isPending}>
              Remove
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="ink" disabled={local === "" || book.isPending} onClick={() => save(instantOf(local, me.timeZone))}>
            Book
          </Button>
        </>
      }
    >
      <Field label="When" hint="In your own time">
        <TextInput type="datetime-local" value={local} onChange={(event) => setLocal(event.target.value)} />
      </Field>
      <FormRefusal>{book.error?.message}</FormRefusal>
    </Dialog>
  );
}

const DAY = 86_400_000;

/** A day before the interview, or within the hour when that has passed. */
function suggested(round: StoryRound, now: number): number {
  const before = new Date(round.scheduledAt).getTime() - DAY;
  return before > now ? before : Math.ceil((now + 1_800_000) / 1_800_000) * 1_800_000;
}
