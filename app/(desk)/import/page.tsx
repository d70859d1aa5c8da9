import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../lib/trpc-server";
import { ImportDesk } from "./_components/import-desk";

export const metadata = { title: "Import" };

export default async function ImportPage() {
  await askToSignIn();
  await getQueryClient().prefetchQuery(trpc.imports.recent.queryOptions());
  return (
    <HydrateClient>
      <ImportDesk />
    </HydrateClient>
  );
}
