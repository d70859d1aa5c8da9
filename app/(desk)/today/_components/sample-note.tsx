"use client";

import { useState } from "react";

import { ConfirmDialog } from "../../../ui/confirm-dialog";
import styles from "../today.module.css";
import { useSample } from "./use-sample";

/** Says that invented people are among the rows, and takes them away. Stands at the foot of Today and in settings. */
export function SampleNote({ mayRemove }: { mayRemove: boolean }) {
  const { remove, removing } = useSample();
  const [asking, setAsking] = useState(false);
  return (
    <p className={`q t1 ${styles.sample}`}>
      This agency holds the sample: everybody at “sample.example” is invented.{" "}
      {mayRemove && (
        <button type="button" className={styles.quietLink} disabled={removing} onClick={() => setAsking(true)}>
          {removing ? "Removing the sample…" : "Remove the sample"}
        </button>
      )}
      {!mayRemove && "An admin can remove them."}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Remove the sample?"
        says="The sample people go with their rounds and everything logged on them. Your own candidates stay, and so does what they use."
        verb="Remove"
        onConfirm={() => {
          setAsking(false);
          remove();
        }}
      />
    </p>
  );
}
