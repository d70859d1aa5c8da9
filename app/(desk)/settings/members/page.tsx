import type { SearchParams } from "nuqs/server";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../../lib/trpc-server";
import { MemberSettings } from "../_components/member-settings";
import { loadAfter } from "../search-params";

export const metadata = { title: "Members" };

export default async function MemberSettingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await askToSignIn();
  const { after: cursor } = await loadAfter(searchParams);
  void getQueryClient().prefetchQuery(trpc.members.list.queryOptions({ cursor }));
  return (
    <HydrateClient>
      <MemberSettings />
    </HydrateClient>
  );
}
