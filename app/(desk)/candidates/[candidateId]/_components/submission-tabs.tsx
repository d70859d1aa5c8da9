"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { STATUS_REASON_WORDS, SUBMISSION_STATUS_WORDS } from "#/server/words.ts";

import { Button } from "../../../../ui/button";
import { Tabs } from "../../../../ui/tabs";
import { StatusEditor } from "../../../_drawers/status-editor";
import { SubmissionDrawer } from "../../../_drawers/submission-drawer";
import { usePageKeys } from "../../../_shell/keys";
import type { Candidate } from "./story-data";
import styles from "../candidate.module.css";

type Submission = Candidate["submissions"][number];

/** One tab a submission, with its status; [ and ] go from one to the next. */
export function SubmissionTabs({ candidate, current }: { candidate: Candidate; current: string | null }) {
  const router = useRouter();
  const [adding, setAdding] = useState(false);
  const submissions = openFirst(candidate.submissions);
  const hrefOf = (submission: Submission) => `/candidates/${candidate.id}?submission=${submission.id}`;
  const step = (by: number) => {
    const here = submissions.findIndex(({ id }) => id === current);
    const there = submissions[(here + by + submissions.length) % submissions.length];
    if (there) router.push(hrefOf(there), { scroll: false });
  };
  const shown = submissions.find(({ id }) => id === current);
  const several = submissions.length > 1;
  usePageKeys({
    "[": several ? { label: "Submission before", run: () => step(-1) } : undefined,
    "]": several ? { label: "Next submission", run: () => step(1) } : undefined,
  });
  return (
    <div className={styles.tabs}>
      <Tabs
        label="Submissions"
        tabs={submissions.map((submission) => ({
          label: `${submission.jobTitle}, ${submission.clientName}`,
          href: hrefOf(submission),
          current: submission.id === current,
          note: noteOf(submission),
        }))}
      >
        <Button tone="bare" size="sm" onClick={() => setAdding(true)}>
          <Plus aria-hidden="true" />
          Submission
        </Button>
      </Tabs>
      {shown && <StatusEditor key={`${shown.id} ${shown.version}`} submission={shown} />}
      {adding && <SubmissionDrawer candidateId={candidate.id} onClose={() => setAdding(false)} />}
    </div>
  );
}

/** What is still open stands first; the newest first within each. */
function openFirst(submissions: readonly Submission[]): Submission[] {
  const open = ({ status }: Submission) => status === "active" || status === "offered";
  return [...submissions.filter(open), ...submissions.filter((one) => !open(one))];
}

function noteOf({ status, statusReason }: Submission): string {
  const word = SUBMISSION_STATUS_WORDS[status].toLowerCase();
  return statusReason ? `${word}, ${STATUS_REASON_WORDS[statusReason].toLowerCase()}` : word;
}
