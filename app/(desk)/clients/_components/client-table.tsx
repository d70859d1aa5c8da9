"use client";

import type { inferRouterOutputs } from "@trpc/server";
import Link from "next/link";

import type { AppRouter } from "#/server/trpc/root.ts";

import styles from "../clients.module.css";

type Row = inferRouterOutputs<AppRouter>["clients"]["list"]["items"][number];

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

export function ClientTable({ rows, stale }: { rows: Row[]; stale: boolean }) {
  return (
    <table className={styles.list} aria-busy={stale}>
      <caption className="hide">Clients</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.wide}>
            Client
          </th>
          <th scope="col">Open jobs</th>
          <th scope="col">In play</th>
          <th scope="col">Contacts</th>
          <th scope="col">Closes</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className={styles.name}>
              <Link className="plain" href={`/clients/${row.id}`} prefetch={false}>
                <b>{row.name}</b>
              </Link>
            </td>
            <td className={row.openJobs ? undefined : "q"}>{row.openJobs ? counted(row.openJobs, "open job") : "No open job"}</td>
            <td className={row.inPlay ? undefined : "q"}>{row.inPlay ? counted(row.inPlay, "candidate") : "Nobody in play"}</td>
            <td className={row.contacts ? undefined : "q"}>{row.contacts ? counted(row.contacts, "contact") : "No contact"}</td>
            <td className="m">{row.softClose && "Gentle"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
