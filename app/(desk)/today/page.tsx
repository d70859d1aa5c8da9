import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../lib/trpc-server";
import { TodayDesk } from "./_components/today-desk";
import { loadTodaySearch } from "./search-params";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await askToSignIn();
  const search = await loadTodaySearch(searchParams);
  await getQueryClient().prefetchQuery(trpc.today.desk.queryOptions(search));
  return (
    <HydrateClient>
      <TodayDesk />
    </HydrateClient>
  );
}
