import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { askToSignIn, getQueryClient, HydrateClient, trpc } from "../../../lib/trpc-server";
import { CandidatePage } from "./_components/candidate-page";
import { nextRoundOf } from "./_components/next-round-of";

interface Props {
  params: Promise<{ candidateId: string }>;
  searchParams: Promise<{ submission?: string; round?: string }>;
}

/** The name is asked for once: the page below finds the answer in the same request's cache. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { candidateId } = await params;
  const candidate = await getQueryClient()
    .fetchQuery(trpc.candidates.get.queryOptions({ candidateId }))
    .catch(() => null);
  return { title: candidate?.name ?? "Candidate" };
}

/** One candidate: what happened in a submission on the left, the next round's checklist on the right. */
export default async function Page({ params, searchParams }: Props) {
  await askToSignIn();
  const { candidateId } = await params;
  const { submission, round } = await searchParams;
  const client = getQueryClient();
  const candidate = await client.fetchQuery(trpc.candidates.get.queryOptions({ candidateId })).catch(missing);
  const linked = round ?? (submission ? null : candidate.nextRoundId);
  const wanted = linked ? await submissionOf(linked) : submission;
  const chosen =
    candidate.submissions.find(({ id }) => id === wanted) ??
    candidate.submissions.find(({ status }) => status === "active" || status === "offered") ??
    candidate.submissions[0];
  const now = Date.now();
  if (chosen) {
    const story = await client.fetchQuery(trpc.submissions.story.queryOptions({ submissionId: chosen.id }));
    const next = nextRoundOf(story.rounds, now);
    if (next) await client.prefetchQuery(trpc.coaching.checklist.queryOptions({ roundId: next.id }));
  }
  return (
    <HydrateClient>
      <CandidatePage candidateId={candidateId} submissionId={chosen?.id ?? null} now={now} />
    </HydrateClient>
  );
}

function missing(error: unknown): never {
  if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST")) notFound();
  throw error;
}

/** A link may name a round of any submission. */
const submissionOf = async (roundId: string): Promise<string> =>
  (await getQueryClient().fetchQuery(trpc.rounds.get.queryOptions({ roundId })).catch(missing)).submissionId;
