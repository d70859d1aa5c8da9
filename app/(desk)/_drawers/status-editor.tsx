"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";

import { SUBMISSION_STATUS_WORDS } from "#/server/words.ts";

import { Button } from "../../ui/button";
import { StatusDialog, type StandingSubmission } from "./status-dialog";

/** The status of a submission as a button that opens what it may become. */
export function StatusEditor({ submission }: { submission: StandingSubmission }) {
  const [open, setOpen] = useState(false);
  const status = SUBMISSION_STATUS_WORDS[submission.status];
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)} aria-label={`Status: ${status}. Change it`} aria-haspopup="dialog">
        {status}
        <ChevronDown aria-hidden="true" />
      </Button>
      {open && <StatusDialog submission={submission} onClose={() => setOpen(false)} />}
    </>
  );
}
