"use client";

import { useState } from "react";

import { instantOf, wallClockOf } from "#/server/zones.ts";

import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { type When, WhenField } from "../../../ui/when-field";

interface PrepTimeDialogProps {
  round: { candidateName: string; scheduledAt: Date };
  now: Date;
  zone: string;
  onClose: () => void;
  onBook: (at: Date) => void;
}

/** Any other time for a prep call, in any city. */
export function PrepTimeDialog({ round, now, zone, onClose, onBook }: PrepTimeDialogProps) {
  const [when, setWhen] = useState<When>({ local: wallClockOf(now, zone), timeZone: zone });
  const [error, setError] = useState<string | null>(null);
  function book() {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(when.local)) return setError("Give a date and a time");
    const at = instantOf(when.local, when.timeZone);
    if (at >= round.scheduledAt) return setError("This is after the interview has begun");
    onBook(at);
    onClose();
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Prep call with ${round.candidateName}`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="ink" onClick={book}>
            Book
          </Button>
        </>
      }
    >
      <WhenField value={when} onChange={setWhen} readerZone={zone} error={error} />
    </Dialog>
  );
}
