import type { SearchParams } from "nuqs/server";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../lib/trpc-server";
import { ClientList } from "./_components/client-list";
import { clientsInputOf, loadClientSearch } from "./search-params";

export const metadata = { title: "Clients" };

export default async function ClientsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await askToSignIn();
  const search = await loadClientSearch(searchParams);
  await getQueryClient().prefetchQuery(trpc.clients.list.queryOptions(clientsInputOf(search)));
  return (
    <HydrateClient>
      <ClientList />
    </HydrateClient>
  );
}
