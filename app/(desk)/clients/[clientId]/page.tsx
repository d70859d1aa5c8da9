import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../../lib/trpc-server";
import { ClientDetail } from "./_components/client-detail";

export const metadata = { title: "Client" };

export default async function ClientPage({ params }: { params: Promise<{ clientId: string }> }) {
  await askToSignIn();
  const { clientId } = await params;
  await getQueryClient().prefetchQuery(trpc.clients.get.queryOptions({ clientId }));
  return (
    <HydrateClient>
      <ClientDetail clientId={clientId} />
    </HydrateClient>
  );
}
