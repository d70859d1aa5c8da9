"use client";

import { ConfirmDialog } from "../../ui/confirm-dialog";
import { plainToast } from "../../ui/undo-toast";

interface RemoveRecordProps {
  name: string;
  /** What stays and why. */
  says: string;
  onConfirm: (gone: () => void) => void;
  onKeep: () => void;
  onGone: () => void;
  busy: boolean;
  error: string | null;
}

/** Asks before a record goes for good. */
export function RemoveRecord({ name, says, onConfirm, onKeep, onGone, busy, error }: RemoveRecordProps) {
  function gone() {
    plainToast(`${name} is removed`);
    onGone();
  }
  return (
    <ConfirmDialog
      open
      onClose={onKeep}
      title={`Remove ${name}?`}
      says={`${says} This cannot be undone.`}
      verb="Remove"
      onConfirm={() => onConfirm(gone)}
      busy={busy}
      error={error}
    />
  );
}
