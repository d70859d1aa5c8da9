"use client";

import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import styles from "./conflict-notice.module.css";

export interface ConflictLine {
  label: string;
  yours: string;
  theirs: string;
}

interface ConflictNoticeProps {
  /** What was edited: "candidate", "job". */
  what: string;
  /** Only what differs; both versions as a reader would see them. */
  lines: ConflictLine[];
  onKeepYours: () => void;
  onTakeTheirs: () => void;
  /** Back to the form, nothing decided; what was typed is still there. */
  onClose: () => void;
  busy?: boolean | undefined;
}

/** Two people edited the same thing: both versions side by side, and the reader decides. Nothing is overwritten in silence. */
export function ConflictNotice({ what, lines, onKeepYours, onTakeTheirs, onClose, busy }: ConflictNoticeProps) {
  const differing = lines.filter((line) => line.yours !== line.theirs);
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={`Somebody changed this ${what} meanwhile`}
      says="Nothing of yours is saved yet, and nothing is lost. Keep one version; the other stays in the history."
      actions={
        <>
          <Button onClick={onTakeTheirs} disabled={busy}>
            Take theirs
          </Button>
          <Button tone="ink" onClick={onKeepYours} disabled={busy}>
            Save yours
          </Button>
        </>
      }
    >
      {differing.length === 0 ? (
        <p>Both versions read the same.</p>
      ) : (
        <table className={styles.both}>
          <caption className="hide">Both versions</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Theirs, saved</th>
              <th scope="col">Yours, not saved</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((line) => (
              <tr key={line.label}>
                <th scope="row">{line.label}</th>
                <td>{line.theirs || "nothing"}</td>
                <td>{line.yours || "nothing"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}
