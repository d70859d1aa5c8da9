import type { ReactNode } from "react";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../lib/trpc-server";
import { DeskProvider } from "./_shell/desk-context";
import { Shell } from "./_shell/shell";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  await askToSignIn();
  await getQueryClient().prefetchQuery(trpc.account.me.queryOptions());
  return (
    <HydrateClient>
      <DeskProvider>
        <Shell>{children}</Shell>
      </DeskProvider>
    </HydrateClient>
  );
}
