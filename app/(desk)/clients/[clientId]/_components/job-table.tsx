"use client";

import { Plus } from "lucide-react";

import { Button } from "../../../../ui/button";
import { EmptyState } from "../../../../ui/empty-state";
import { SectionHead } from "../../../../ui/section-head";
import type { ClientPage, JobRow } from "../../../_drawers/client-data";
import styles from "../client.module.css";
import { JobLine } from "./job-line";

interface JobTableProps {
  client: ClientPage;
  onAdd: () => void;
  onEdit: (job: JobRow) => void;
}

/** The openings here: status, closing role and hiring manager change in place. */
export function JobTable({ client, onAdd, onEdit }: JobTableProps) {
  return (
    <section aria-labelledby="jobs">
      <SectionHead id="jobs" title="Jobs" count={client.jobs.length}>
        <Button size="sm" tone="bare" onClick={onAdd}>
          <Plus aria-hidden="true" />
          Job
        </Button>
      </SectionHead>
      {client.jobs.length === 0 ? (
        <EmptyState title="No job here yet">Add the opening you put people forward for. Only open jobs take candidates.</EmptyState>
      ) : (
        <table className={styles.table}>
          <caption className="hide">Jobs at {client.name}</caption>
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col" className={styles.control}>
                Status
              </th>
              <th scope="col" className={styles.control}>
                Hiring manager
              </th>
              <th scope="col" className={styles.narrow}>
                Closing role
              </th>
            </tr>
          </thead>
          <tbody>
            {client.jobs.map((job) => (
              <JobLine key={job.id} client={client} job={job} onEdit={() => onEdit(job)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
