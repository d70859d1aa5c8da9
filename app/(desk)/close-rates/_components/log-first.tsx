import Link from "next/link";

import type { ReportFilters } from "#/server/reports/schema.ts";

import { EmptyState } from "../../../ui/empty-state";

/** Nothing was held under these filters: what to log for a figure. */
export function LogFirst({ filters }: { filters: ReportFilters }) {
  const { recruiterId, clientId, roundKind, from } = filters;
  if (recruiterId ?? clientId ?? roundKind ?? from) {
    return (
      <EmptyState title="No interview was held here" action={<Link href="/close-rates?period=all">Show all interviews</Link>}>
        These dates and filters leave nothing to count. Other dates may hold some.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No interview logged yet" action={<Link href="/rounds">Log a round</Link>}>
      Log how an interview ended: did they ask, and what came of it. Ten of them give a percentage, twenty with an ask and twenty without
      give a comparison.
    </EmptyState>
  );
}
