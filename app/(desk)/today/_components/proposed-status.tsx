"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";

import { useTRPC } from "../../../lib/trpc-client";
import { errorToast } from "../../../ui/error-toast";
import styles from "../today.module.css";
import type { Proposal } from "./use-answers";
import { useDeskCache } from "./use-desk-data";

/** An offer or a rejection suggests the submission's status too; it changes only when somebody says so. */
export function ProposedStatus({ proposals, onDone }: { proposals: Proposal[]; onDone: (submissionId: string) => void }) {
  const trpc = useTRPC();
  const cache = useDeskCache();
  const queryClient = useQueryClient();
  const changing = useMutation(trpc.submissions.update.mutationOptions({ onSettled: () => cache.refresh() }));
  async function change({ submissionId, status }: Proposal): Promise<void> {
    const { version } = await queryClient.fetchQuery({ ...trpc.submissions.get.queryOptions({ submissionId }), staleTime: 0 });
    await changing.mutateAsync({ submissionId, seenVersion: version, status });
    onDone(submissionId);
  }
  if (proposals.length === 0) return null;
  return (
    <ul className={`t1 ${styles.proposals}`} role="status">
      {proposals.map((proposal) => (
        <li key={proposal.submissionId}>
          {proposal.candidateName}’s submission still counts as open.{" "}
          <button type="button" className={styles.quietLink} onClick={() => void change(proposal).catch(errorToast)}>
            Set it to {proposal.status}
          </button>{" "}
          <button type="button" className={styles.quietLink} onClick={() => onDone(proposal.submissionId)}>
            Leave it
          </button>
        </li>
      ))}
    </ul>
  );
}
