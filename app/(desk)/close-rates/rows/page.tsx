import type { Metadata } from "next";
import Link from "next/link";
import type { SearchParams } from "nuqs/server";

import { isOfSubmissions } from "#/server/reports/figure-names.ts";

import { askToSignIn, getQueryClient, trpc } from "../../../lib/trpc-server";
import { EmptyState } from "../../../ui/empty-state";
import { PageHead } from "../../../ui/page-head";
import { dateIn } from "../../../ui/when";
import { Refused } from "../_components/refused";
import { RowsTable } from "../_components/rows-table";
import { FIGURE_WORDS } from "../figure-words";
import { filtersOf, loadRowsSearch } from "../search-params";
import styles from "../close-rates.module.css";

export const metadata: Metadata = { title: "Rows behind a figure" };

export default async function RowsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await askToSignIn();
  const client = getQueryClient();
  const me = await client.fetchQuery(trpc.account.me.queryOptions());
  const search = await loadRowsSearch(searchParams);
  const { figure, reason, declined, cursor } = search;
  const filters = filtersOf(search, dateIn(new Date(), me.timeZone));
  const asked = trpc.reports.rows.queryOptions({ ...filters, figure, reasonNotAsked: reason, statusReason: declined, cursor, limit: 100 });
  await client.prefetchQuery(asked);
  const page = client.getQueryData(asked.queryKey);
  if (!page) return <Refused message={client.getQueryState(asked.queryKey)?.error?.message} />;
  const given = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) => (typeof value === "string" && name !== "cursor" ? [[name, value]] : [])),
  ).toString();
  const turn = (to: string) => `/close-rates/rows?${given}&cursor=${encodeURIComponent(to)}`;
  return (
    <>
      <PageHead
        crumbs={[{ label: "Close rates", href: "/close-rates" }]}
        title={FIGURE_WORDS[figure]}
        sub={spanOf(filters.from, filters.to)}
      />
      {page.items.length === 0 ? (
        <EmptyState title="No such interview" action={<Link href="/close-rates">Back to close rates</Link>}>
          These filters leave none that you may see.
        </EmptyState>
      ) : (
        <RowsTable rows={page.items} submissions={isOfSubmissions(figure)} />
      )}
      {(page.previousCursor ?? page.nextCursor) && (
        <nav className={styles.pager} aria-label="Pages">
          {page.previousCursor && <Link href={turn(page.previousCursor)}>Later</Link>}
          {page.nextCursor && <Link href={turn(page.nextCursor)}>Earlier</Link>}
        </nav>
      )}
    </>
  );
}

function spanOf(from: string | null, to: string | null): string {
  if (from && to) return `held ${from} to ${to}`;
  return from ? `held from ${from}` : to ? `held up to ${to}` : "held at any time";
}
