"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useEffect } from "react";

import type { PlanInput } from "#/server/imports/schema.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Button, ButtonLink } from "../../../ui/button";
import { ErrorState } from "../../../ui/error-state";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import styles from "../import.module.css";
import { useDownload } from "../use-download";
import { RejectedTable } from "./rejected-table";

const POLL_MS = 500;
const number = (count: number) => count.toLocaleString("en-GB");

interface RunStepProps {
  importId: string;
  input: PlanInput | null;
  onAgain: (() => void) | undefined;
  onAnother: () => void;
}

/** The import at work, then what came of it. Leaving the page does not stop it. */
export function RunStep({ importId, input, onAgain, onAnother }: RunStepProps) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(
    trpc.imports.progress.queryOptions(
      { importId },
      { refetchInterval: (query) => (query.state.data?.state === "running" || !query.state.data ? POLL_MS : false) },
    ),
  );
  const download = useDownload(input);
  const state = data?.state;
  useEffect(() => {
    if (state && state !== "running")
      void client.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey[0]) !== '["imports","progress"]' });
  }, [state, client]);

  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} />;
  const { done, total, summary, fileName } = data;
  return (
    <div className={styles.rows}>
      <p className={styles.lead} role="status">
        {state === "running" && `${number(done)} of ${number(total)} rows of ${fileName} are in.`}
        {state === "stopped" && `The import of ${fileName} stopped after ${number(done)} of ${number(total)} rows.`}
        {state === "done" && `${fileName} is in.`}
      </p>
      {state === "running" && (
        <>
          <progress className={styles.progress} value={done} max={total} aria-label="Rows brought in" />
          <p className="q">You can go on working, or leave this page: the import goes on.</p>
        </>
      )}
      {state === "stopped" && (
        <>
          <p className="m">The rows that are in are whole. Import the same file again: it changes nothing there and completes the rest.</p>
          <div className={styles.acts}>
            {onAgain && (
              <Button tone="ink" onClick={onAgain}>
                Import it again
              </Button>
            )}
            <Button onClick={onAnother}>Choose a file</Button>
          </div>
        </>
      )}
      {state === "done" && (
        <>
          <dl className={styles.totals}>
            {[
              ["Rows read", summary.read],
              ["New", summary.created],
              ["Updated", summary.updated],
              ["Unchanged", summary.unchanged],
              ["Stayed out", summary.rejected],
              ["Values not plain", summary.unknown],
            ].map(([label, count]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="fig">{number(Number(count))}</dd>
              </div>
            ))}
          </dl>
          <div className={styles.acts}>
            <ButtonLink tone="ink" href="/candidates">
              See the candidates
            </ButtonLink>
            <ButtonLink href="/today">Go to Today</ButtonLink>
            {summary.rejected > 0 && input && (
              <Button disabled={download.isPending} onClick={download.run}>
                <Download aria-hidden="true" />
                Download the {number(summary.rejected)} left out
              </Button>
            )}
            <Button tone="bare" onClick={onAnother}>
              Import another file
            </Button>
          </div>
          {summary.rejected > 0 && <RejectedTable rows={summary.firstRejected} total={summary.rejected} />}
        </>
      )}
    </div>
  );
}
