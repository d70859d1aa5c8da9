"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";

import { useTRPC } from "../../../lib/trpc-client";
import { SectionHead } from "../../../ui/section-head";
import { dayAndTime } from "../../../ui/when";
import { useDesk } from "../../_shell/desk-context";
import styles from "../import.module.css";

const STATES = { running: "running", done: "done", stopped: "stopped", undone: "undone" } as const;

/** The member's latest imports; nothing at all before the first one. */
export function RecentImports() {
  const { me } = useDesk();
  const { data } = useQuery(useTRPC().imports.recent.queryOptions());
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="recent" className={styles.recent}>
      <SectionHead id="recent" title="Your latest imports" />
      <ul>
        {data.items.map(({ id, fileName, state, done, total, summary, createdAt }) => (
          <li key={id}>
            <Link href={`/import?import=${id}`} className={styles.name}>
              {fileName}
            </Link>
            <span className="q fig">{dayAndTime(createdAt, me.timeZone)}</span>
            <span className="fig">
              {state === "done"
                ? `${summary.created} new, ${summary.updated} updated, ${summary.rejected} left out`
                : `${STATES[state]}, ${done} of ${total}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
