"use client";

import { Button } from "../../ui/button";

interface DrawerFooterProps {
  verb: string;
  busy: boolean;
  onSave: () => void;
  onCancel: () => void;
  /** What was refused, in a sentence. */
  refused?: string | null | undefined;
  onRemove?: (() => void) | undefined;
}

/** The foot of a drawer that edits a record: what was refused, the way out, the verb. */
export function DrawerFooter({ verb, busy, onSave, onCancel, refused, onRemove }: DrawerFooterProps) {
  return (
    <>
      <p className="refusal" role="alert">
        {refused}
      </p>
      {onRemove && (
        <Button tone="bare" onClick={onRemove} disabled={busy}>
          Remove
        </Button>
      )}
      <Button onClick={onCancel}>Cancel</Button>
      <Button tone="ink" keys="Ctrl ↵" onClick={onSave} disabled={busy}>
        {verb}
      </Button>
    </>
  );
}
