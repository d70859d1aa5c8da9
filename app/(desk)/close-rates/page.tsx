import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";

import { askToSignIn, getQueryClient, trpc } from "../../lib/trpc-server";
import { dateIn } from "../../ui/when";
import { Refused } from "./_components/refused";
import { Report } from "./_components/report";
import { filtersOf, loadReportSearch } from "./search-params";

export const metadata: Metadata = { title: "Close rates" };

export default async function CloseRatesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await askToSignIn();
  const client = getQueryClient();
  const me = await client.fetchQuery(trpc.account.me.queryOptions());
  const filters = filtersOf(await loadReportSearch(searchParams), dateIn(new Date(), me.timeZone));
  const asked = trpc.reports.overview.queryOptions(filters);
  await client.prefetchQuery(asked); // never throws: a refusal stands in its state
  const data = client.getQueryData(asked.queryKey);
  if (!data) return <Refused message={client.getQueryState(asked.queryKey)?.error?.message} />;
  return <Report data={data} filters={filters} zone={me.timeZone} />;
}
