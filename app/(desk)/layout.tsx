import type { ReactNode } from "react";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../lib/trpc-server";
import { DeskProvider } from "./_shell/desk-context";
import { Shell } from "./_shell/shell";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  await askToSignIn();
  const queryClient = getQueryClient();
  await Promise.all([
    queryClient.prefetchQuery(trpc.account.me.queryOptions()),
    queryClient.prefetchQuery(trpc.today.counts.queryOptions({})),
  ]);
  return (
    <HydrateClient>
      <DeskProvider>
        <Shell>{children}</Shell>
      </DeskProvider>
    </HydrateClient>
  );
}
