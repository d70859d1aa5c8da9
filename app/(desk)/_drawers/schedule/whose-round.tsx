"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Drawer } from "../../../ui/drawer";
import { EntityPicker } from "../../../ui/entity-picker";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import type { Option } from "../../../ui/use-options";
import { useDesk } from "../../_shell/desk-context";
import styles from "./schedule.module.css";

interface WhoseRoundProps {
  /** Preset when the drawer was opened from a candidate. */
  candidateId: string | undefined;
  candidate: Option | null;
  onCandidate: (candidate: Option | null) => void;
  onChoose: (submissionId: string) => void;
  onClose: () => void;
}

/** Whose interview, and for which of their running submissions; one alone needs no question. */
export function WhoseRound({ candidateId, candidate, onCandidate, onChoose, onClose }: WhoseRoundProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const chosen = candidate?.id ?? candidateId;
  async function find(query: string): Promise<Option[]> {
    const { items } = await queryClient.fetchQuery(trpc.candidates.list.queryOptions({ query, limit: 8 }));
    return items.map((one) => ({ id: one.id, label: one.name, detail: one.headline ?? undefined }));
  }
  return (
    <Drawer open onClose={onClose} title="Schedule an interview">
      <div className={styles.form}>
        {candidateId === undefined && <EntityPicker label="Candidate" value={candidate} search={find} onChange={onCandidate} />}
        {chosen && <Submissions key={chosen} candidateId={chosen} onChoose={onChoose} />}
      </div>
    </Drawer>
  );
}

function Submissions({ candidateId, onChoose }: { candidateId: string; onChoose: (submissionId: string) => void }) {
  const { openCandidate } = useDesk();
  const found = useQuery(useTRPC().submissions.list.queryOptions({ candidateId, limit: 50 }));
  if (found.isPending) return <RowsSkeleton rows={2} />;
  const running = (found.data?.items ?? []).filter(({ status }) => status === "active" || status === "offered");
  if (running.length === 0) {
    return (
      <>
        <p className="m">No submission is running. Put this candidate forward for a job first.</p>
        <div>
          <Button onClick={() => openCandidate({ candidateId })}>Open the candidate</Button>
        </div>
      </>
    );
  }
  return (
    <div className={styles.several}>
      <p className="m">For which job?</p>
      {running.map((one) => (
        <Button key={one.id} onClick={() => onChoose(one.id)}>
          {one.jobTitle}, {one.clientName}
        </Button>
      ))}
    </div>
  );
}
