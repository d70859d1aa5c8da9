"use client";

import { Fragment, useState } from "react";

import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { useDesk } from "./desk-context";
import { capsOf } from "./key-names";
import { activeKeys, type KeyEntry } from "./key-registry";
import styles from "./keys-sheet.module.css";

const ORDER = ["Anywhere", "Go to"];

/** What can be pressed on this page just now, by group. */
export default function KeysSheet({ onClose }: { onClose: () => void }) {
  const { me } = useDesk();
  const [groups] = useState(() => byGroup(activeKeys({ inDialog: false, singleKeys: me.singleKeys })));
  return (
    <Dialog
      open
      wide
      actions={<Button onClick={onClose}>Close</Button>}
      onClose={onClose}
      title="Keys"
      says={
        me.singleKeys ? "Single letters rest while you type. Settings turn them off." : "Single letters are off. Settings turn them on."
      }
    >
      <div className={styles.groups}>
        {groups.map(([group, entries]) => (
          <section key={group}>
            <h3 className={styles.head}>{group}</h3>
            <dl className={styles.keys}>
              {entries.map((entry) => (
                <Fragment key={entry.keys}>
                  <dt>
                    {capsOf(entry.keys).map((cap, index) => (
                      <Fragment key={cap}>
                        {index > 0 && " then "}
                        <kbd>{cap}</kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{entry.label}</dd>
                </Fragment>
              ))}
              {group === "Anywhere" && (
                <>
                  <dt>
                    <kbd>Ctrl Z</kbd>
                  </dt>
                  <dd>Undo, while the message shows</dd>
                </>
              )}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function byGroup(entries: KeyEntry[]): [string, KeyEntry[]][] {
  const groups = new Map<string, KeyEntry[]>();
  for (const entry of entries) if (entry.label) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  const place = (group: string) => (ORDER.includes(group) ? ORDER.indexOf(group) + 1 : 0);
  return [...groups].sort(([a], [b]) => place(a) - place(b));
}
