"use client";

import { useState, type ReactNode } from "react";

import { Button } from "./button";
import { Dialog } from "./dialog";
import { Field } from "./field";
import { TextInput } from "./text-input";

interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  says: ReactNode;
  /** The verb on the button: "Remove". */
  verb: string;
  onConfirm: () => void;
  /** What must be typed first, for what cannot be undone. */
  typed?: string | undefined;
  busy?: boolean | undefined;
  error?: string | null | undefined;
}

/** For what cannot be undone. Whatever can be, is done at once and offers Undo instead. */
export function ConfirmDialog({ open, onClose, title, says, verb, onConfirm, typed, busy, error }: ConfirmDialogProps) {
  const [text, setText] = useState("");
  const ready = !typed || text.trim() === typed;
  function close() {
    setText("");
    onClose();
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      title={title}
      says={says}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button tone="danger" disabled={!ready || busy} onClick={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      {typed && (
        <Field label={`Type “${typed}” to go on`} error={error}>
          <TextInput value={text} autoComplete="off" onChange={(event) => setText(event.target.value)} />
        </Field>
      )}
      {!typed && error && (
        <p className="refusal" role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}
