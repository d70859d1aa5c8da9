import { getQueryClient, HydrateClient, trpc } from "../../../lib/trpc-server";
import { KeySettings } from "../_components/key-settings";

export const metadata = { title: "API keys" };

export default function KeySettingsPage() {
  void getQueryClient().prefetchInfiniteQuery(trpc.apiKeys.list.infiniteQueryOptions({}, { getNextPageParam: (page) => page.nextCursor }));
  return (
    <HydrateClient>
      <KeySettings />
    </HydrateClient>
  );
}
