import { getQueryClient, HydrateClient, trpc } from "../../../lib/trpc-server";
import { MemberSettings } from "../_components/member-settings";

export const metadata = { title: "Members" };

export default function MemberSettingsPage() {
  void getQueryClient().prefetchInfiniteQuery(trpc.members.list.infiniteQueryOptions({}, { getNextPageParam: (page) => page.nextCursor }));
  return (
    <HydrateClient>
      <MemberSettings />
    </HydrateClient>
  );
}
