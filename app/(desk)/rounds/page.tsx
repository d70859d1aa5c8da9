import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../lib/trpc-server";
import { RoundsDesk } from "./_components/rounds-desk";
import { loadRoundsSearch, roundsInputOf } from "./search-params";

export const metadata: Metadata = { title: "Rounds" };

export default async function RoundsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await askToSignIn();
  const search = await loadRoundsSearch(searchParams);
  await getQueryClient().prefetchQuery(trpc.today.roundsByDay.queryOptions(roundsInputOf(search)));
  return (
    <HydrateClient>
      <RoundsDesk />
    </HydrateClient>
  );
}
