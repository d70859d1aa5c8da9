"use client";

import { useQuery } from "@tanstack/react-query";

import { useTRPC } from "../../lib/trpc-client";
import { Drawer } from "../../ui/drawer";
import { ErrorState } from "../../ui/error-state";
import { RowsSkeleton } from "../../ui/rows-skeleton";
import type { CandidateTarget } from "../_shell/desk-context";
import { AddCandidate } from "./add-candidate";
import { EditCandidate } from "./edit-candidate";

/** Adds a candidate, or edits the one it is opened for. */
export default function CandidateDrawer({ target, onClose }: { target: CandidateTarget; onClose: () => void }) {
  return target.candidateId ? <LoadedCandidate candidateId={target.candidateId} onClose={onClose} /> : <AddCandidate onClose={onClose} />;
}

function LoadedCandidate({ candidateId, onClose }: { candidateId: string; onClose: () => void }) {
  const found = useQuery(useTRPC().candidates.get.queryOptions({ candidateId }));
  if (found.data) return <EditCandidate candidate={found.data} onClose={onClose} />;
  return (
    <Drawer open onClose={onClose} title="Edit candidate">
      {found.isError ? <ErrorState error={found.error} retry={() => void found.refetch()} /> : <RowsSkeleton rows={5} />}
    </Drawer>
  );
}
