"use client";

import { useState } from "react";

import { Button } from "../../../../ui/button";
import { EmptyState } from "../../../../ui/empty-state";
import { SubmissionDrawer } from "../../../_drawers/submission-drawer";

/** A candidate who has not been put forward yet. */
export function NoSubmission({ candidateId, name }: { candidateId: string; name: string }) {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <EmptyState
        title={`${name} has not been put forward yet`}
        action={
          <Button tone="ink" onClick={() => setAdding(true)}>
            Add a submission
          </Button>
        }
      >
        Interviews, asks and interest hang on a submission: one candidate for one job.
      </EmptyState>
      {adding && <SubmissionDrawer candidateId={candidateId} onClose={() => setAdding(false)} />}
    </>
  );
}
