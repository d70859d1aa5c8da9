"use client";

import type { ReactNode } from "react";

import { KeyLayer } from "../../ui/key-layer";
import { usePageKeys } from "../_shell/keys";

interface KeyedSaveProps {
  save: () => void;
  children: ReactNode;
}

/** The fields of a drawer: Enter in a line or Ctrl Enter anywhere saves. */
export function KeyedSave({ save, children }: KeyedSaveProps) {
  return (
    <KeyLayer value={true}>
      <SaveKey save={save} />
      <form
        className="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {children}
        <button type="submit" hidden>
          Save
        </button>
      </form>
    </KeyLayer>
  );
}

function SaveKey({ save }: { save: () => void }) {
  usePageKeys({ "Ctrl+Enter": { label: "Save", run: () => save() } }, { group: "Drawer" });
  return null;
}
