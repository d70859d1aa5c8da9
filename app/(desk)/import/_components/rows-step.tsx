"use client";

import { Download } from "lucide-react";

import type { PlanInput } from "#/server/imports/schema.ts";

import { Button } from "../../../ui/button";
import { ErrorState } from "../../../ui/error-state";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { SectionHead } from "../../../ui/section-head";
import styles from "../import.module.css";
import type { PlanState } from "../use-plan";
import { RejectedTable } from "./rejected-table";
import { UnknownValues } from "./unknown-values";
import { useDownload } from "../use-download";

const number = (count: number) => count.toLocaleString("en-GB");

/** The dry run in full: which rows stay out and why, and which values stay unknown. Nothing has been written yet. */
export function RowsStep({
  input,
  plan: { plan, error, isPending },
  onColumns,
}: {
  input: PlanInput;
  plan: PlanState;
  onColumns: () => void;
}) {
  const download = useDownload(input);
  if (error) return <ErrorState error={error} retry={onColumns} />;
  if (!plan || isPending) return <RowsSkeleton rows={6} />;
  const ready = plan.created + plan.updated + plan.unchanged;
  return (
    <div className={styles.rows}>
      <p className={styles.lead}>
        {plan.rejected === 0 ? `All ${number(plan.read)} rows can go in.` : `${number(ready)} of ${number(plan.read)} rows can go in.`}{" "}
        Nothing has been written yet.
      </p>
      {plan.rejected > 0 && (
        <section aria-labelledby="out">
          <SectionHead id="out" title="Rows that stay out" count={plan.rejected}>
            <Button size="sm" tone="bare" disabled={download.isPending} onClick={download.run}>
              <Download aria-hidden="true" />
              Download them as CSV
            </Button>
          </SectionHead>
          <RejectedTable rows={plan.firstRejected} total={plan.rejected} />
        </section>
      )}
      {plan.unknownValues.length > 0 && <UnknownValues input={input} plan={plan} onColumns={onColumns} />}
    </div>
  );
}
