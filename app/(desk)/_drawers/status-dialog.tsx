"use client";

import { useMutation } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";

import { STATUS_REASONS, SUBMISSION_STATUSES, type SubmissionStatus } from "#/db/vocabulary.ts";
import { needsReason, NEXT_STATUSES } from "#/server/submissions/status.ts";
import type { AppRouter } from "#/server/trpc/root.ts";
import { STATUS_REASON_WORDS, SUBMISSION_STATUS_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../lib/trpc-client";
import { Button } from "../../ui/button";
import { ChoiceGroup } from "../../ui/choice-group";
import { Dialog } from "../../ui/dialog";
import { errorToast } from "../../ui/error-toast";
import { Field } from "../../ui/field";
import { TextInput } from "../../ui/text-input";
import { undoToast } from "../../ui/undo-toast";
import { lineOf } from "./client-data";
import { ConflictNotice } from "./conflict-notice";
import { type Refusal, refusalOf } from "./refusal";
import { useRefresh } from "./use-people";

type Submission = inferRouterOutputs<AppRouter>["submissions"]["update"];
export type StandingSubmission = Pick<
  Submission,
  "id" | "version" | "status" | "statusReason" | "startDate" | "processRounds" | "processDecides"
>;

const REASONS = STATUS_REASONS.map((value) => ({ value, label: STATUS_REASON_WORDS[value] }));
const ROUNDS = /^(?:[1-9]|1\d|20)$/;

/** What a submission may become, with the reason or date that goes with it, and how the client's process runs. */
export function StatusDialog({ submission, onClose }: { submission: StandingSubmission; onClose: () => void }) {
  const refresh = useRefresh();
  const [status, setStatus] = useState<SubmissionStatus>(submission.status);
  const [statusReason, setReason] = useState(submission.statusReason);
  const [startDate, setStartDate] = useState(submission.startDate ?? "");
  const [rounds, setRounds] = useState(submission.processRounds?.toString() ?? "");
  const [decides, setDecides] = useState(submission.processDecides ?? "");
  const [refused, setRefused] = useState<Refusal | null>(null);
  const trpc = useTRPC();
  const update = useMutation(trpc.submissions.update.mutationOptions({ onSuccess: refresh }));
  const undo = useMutation(trpc.submissions.update.mutationOptions({ onError: errorToast, onSettled: refresh }));
  const choices = SUBMISSION_STATUSES.filter((one) => one === submission.status || NEXT_STATUSES[submission.status].includes(one)).map(
    (value) => ({ value, label: SUBMISSION_STATUS_WORDS[value] }),
  );
  const odd = rounds.trim() !== "" && !ROUNDS.test(rounds.trim());

  function offerUndo(saved: Submission) {
    if (saved.status === submission.status || !NEXT_STATUSES[saved.status].includes(submission.status)) return;
    const { status: before, statusReason: reason, startDate: date } = submission;
    undoToast(`${SUBMISSION_STATUS_WORDS[saved.status]} now`, () =>
      undo.mutate({ submissionId: submission.id, seenVersion: saved.version, status: before, statusReason: reason, startDate: date }),
    );
  }
  function save(seenVersion = submission.version) {
    if (update.isPending || odd) return;
    setRefused(null);
    update.mutate(
      {
        submissionId: submission.id,
        seenVersion,
        status,
        statusReason: needsReason(status) ? statusReason : null,
        startDate: status === "placed" ? startDate || null : null,
        processRounds: rounds.trim() ? Number(rounds) : null,
        processDecides: decides.trim() || null,
      },
      {
        onSuccess(saved) {
          onClose();
          offerUndo(saved);
        },
        onError: (error) => setRefused(refusalOf(error, seenVersion)),
      },
    );
  }
  const current = refused?.current;
  const theirStatus = SUBMISSION_STATUSES.find((one) => one === current?.["status"]);
  if (current && theirStatus) {
    return (
      <ConflictNotice
        what="submission"
        lines={[
          { label: "Status", yours: SUBMISSION_STATUS_WORDS[status], theirs: SUBMISSION_STATUS_WORDS[theirStatus] },
          { label: "Who decides", yours: decides, theirs: lineOf(current, "processDecides") },
          { label: "Rounds expected", yours: rounds, theirs: String(current["processRounds"] ?? "") },
        ]}
        onKeepYours={() => save(Number(current["version"]))}
        onTakeTheirs={() => {
          onClose();
          void refresh();
        }}
        onClose={() => setRefused(null)}
        busy={update.isPending}
      />
    );
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Where the submission stands"
      says="Every change is kept with its date."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="ink" onClick={() => save()} disabled={update.isPending}>
            Save
          </Button>
        </>
      }
    >
      <div className="fields">
        <ChoiceGroup label="Status" options={choices} value={status} onChange={setStatus} />
        {refused?.fields["status"] && <p className="refusal">{refused.fields["status"]}</p>}
        {needsReason(status) && <ChoiceGroup label="Why" options={REASONS} value={statusReason} onChange={setReason} />}
        {refused?.fields["statusReason"] && <p className="refusal">{refused.fields["statusReason"]}</p>}
        {status === "placed" && (
          <Field label="Start date" optional error={refused?.fields["startDate"]}>
            <TextInput type="date" value={startDate} onChange={(event) => setStartDate(event.target.value)} />
          </Field>
        )}
        <div className="side-by-side">
          <Field label="Rounds expected" optional error={odd ? "Write a number from 1 to 20" : refused?.fields["processRounds"]}>
            <TextInput inputMode="numeric" value={rounds} onChange={(event) => setRounds(event.target.value)} />
          </Field>
          <Field label="Who decides" optional error={refused?.fields["processDecides"]}>
            <TextInput value={decides} autoComplete="off" onChange={(event) => setDecides(event.target.value)} />
          </Field>
        </div>
        {refused && !refused.current && (
          <p className="refusal" role="alert">
            {refused.message}
          </p>
        )}
      </div>
    </Dialog>
  );
}
