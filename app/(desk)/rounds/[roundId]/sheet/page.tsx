import { TRPCError } from "@trpc/server";
import { notFound } from "next/navigation";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../../../lib/trpc-server";
import { Sheet } from "./_components/sheet";

export const metadata = { title: "Sheet" };

/** The candidate's sheet on one page. Opening it changes nothing; printing from it keeps what was handed out. */
export default async function SheetPage({ params }: { params: Promise<{ roundId: string }> }) {
  await askToSignIn();
  const { roundId } = await params;
  const client = getQueryClient();
  await Promise.all([
    client.fetchQuery(trpc.rounds.get.queryOptions({ roundId })),
    client.fetchQuery(trpc.coaching.checklist.queryOptions({ roundId })),
  ]).catch(missing);
  return (
    <HydrateClient>
      <Sheet roundId={roundId} />
    </HydrateClient>
  );
}

function missing(error: unknown): never {
  if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST")) notFound();
  throw error;
}
