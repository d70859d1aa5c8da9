"use client";

import { useMutation } from "@tanstack/react-query";

import { JOB_STATUSES } from "#/db/vocabulary.ts";
import { JOB_STATUS_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../../lib/trpc-client";
import { Select } from "../../../../ui/select";
import { Tick } from "../../../../ui/tick";
import type { ClientPage, JobRow } from "../../../_drawers/client-data";
import styles from "../client.module.css";
import { useInPlace } from "./use-in-place";

type Change = Partial<Pick<JobRow, "status" | "closingRole" | "hiringManagerId">>;

const STATUSES = JOB_STATUSES.map((value) => ({ value, label: JOB_STATUS_WORDS[value] }));

export function JobLine({ client, job, onEdit }: { client: ClientPage; job: JobRow; onEdit: () => void }) {
  const { show, callbacks } = useInPlace(client.id);
  const update = useMutation(useTRPC().jobs.update.mutationOptions(callbacks));
  function set(change: Change) {
    show((before) => ({ ...before, jobs: before.jobs.map((one) => (one.id === job.id ? { ...one, ...change } : one)) }));
    update.mutate({ jobId: job.id, seenVersion: job.version, ...change });
  }
  const managers = [
    { value: "", label: "Not known yet" },
    ...client.contacts.map((contact) => ({ value: contact.id, label: contact.name })),
  ];
  return (
    <tr>
      <td>
        <button type="button" className={styles.open} onClick={onEdit} aria-label={`Edit ${job.title}`}>
          {job.title}
        </button>
      </td>
      <td>
        <Select
          aria-label={`Status of ${job.title}`}
          className={styles.cell}
          value={job.status}
          disabled={update.isPending}
          options={STATUSES}
          onChange={(event) => set({ status: JOB_STATUSES.find((one) => one === event.target.value) ?? job.status })}
        />
      </td>
      <td>
        <Select
          aria-label={`Hiring manager of ${job.title}`}
          className={styles.cell}
          value={job.hiringManagerId ?? ""}
          disabled={update.isPending}
          options={managers}
          onChange={(event) => set({ hiringManagerId: event.target.value || null })}
        />
      </td>
      <td className={styles.narrow}>
        <Tick
          aria-label={`${job.title} is a closing role`}
          checked={job.closingRole}
          disabled={update.isPending}
          onChange={(event) => set({ closingRole: event.target.checked })}
        >
          <span className={styles.onPhone}>Closing role</span>
        </Tick>
      </td>
    </tr>
  );
}
