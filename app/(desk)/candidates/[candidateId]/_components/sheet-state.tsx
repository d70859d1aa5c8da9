"use client";

import { day } from "../../../../ui/when";
import { useDesk } from "../../../_shell/desk-context";
import type { RoundChecklist } from "./story-data";
import styles from "../next-round.module.css";

const HOW = { new: "New", gone: "No longer there", reworded: "Reworded" } as const;

/** When the sheet was handed out, and what has changed since. */
export function SheetState({ handedOut }: { handedOut: RoundChecklist["handedOut"] }) {
  const { me } = useDesk();
  if (!handedOut) return null;
  const said = `Sheet ${handedOut.how === "print" ? "printed" : "shared"} ${day(handedOut.at, me.timeZone)}`;
  const count = handedOut.outdated.length;
  if (count === 0) return <p className={styles.sheet}>{said}</p>;
  return (
    <details className={styles.sheet}>
      <summary>
        {said}, {count === 1 ? "1 change" : `${count} changes`} since
      </summary>
      <ul>
        {handedOut.outdated.map((change) => (
          <li key={change.topic}>
            {HOW[change.how]}: {change.title}
          </li>
        ))}
      </ul>
    </details>
  );
}
