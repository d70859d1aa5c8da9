import { cookies } from "next/headers";
import type { SearchParams } from "nuqs/server";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../lib/trpc-server";
import { CandidateDesk } from "./_components/candidate-desk";
import { DENSITY_COOKIE, densityOf } from "./density";
import { filtersOf, listInputOf, loadCandidateSearch } from "./search-params";
import { VIEWS } from "./views";

export const metadata = { title: "Candidates" };

export default async function CandidatesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await askToSignIn();
  const search = await loadCandidateSearch(searchParams);
  const density = densityOf((await cookies()).get(DENSITY_COOKIE)?.value);
  const client = getQueryClient();
  for (const filters of [search, ...VIEWS.map((view) => view.search)])
    void client.prefetchQuery(trpc.candidates.count.queryOptions(filtersOf(filters)));
  await client.prefetchQuery(trpc.candidates.list.queryOptions(listInputOf(search)));
  return (
    <HydrateClient>
      <CandidateDesk firstDensity={density} />
    </HydrateClient>
  );
}
