import type { SearchParams } from "nuqs/server";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../../lib/trpc-server";
import { KeySettings } from "../_components/key-settings";
import { loadAfter } from "../search-params";

export const metadata = { title: "API keys" };

export default async function KeySettingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await askToSignIn();
  const { after: cursor } = await loadAfter(searchParams);
  void getQueryClient().prefetchQuery(trpc.apiKeys.list.queryOptions({ cursor }));
  return (
    <HydrateClient>
      <KeySettings />
    </HydrateClient>
  );
}
