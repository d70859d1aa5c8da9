"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import type { Outcome } from "#/db/vocabulary.ts";
import { proposedStatus } from "#/server/rounds/debrief-rules.ts";

import { newAttempt } from "../../../lib/attempt";
import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Drawer } from "../../../ui/drawer";
import { errorToast } from "../../../ui/error-toast";
import { plainToast } from "../../../ui/undo-toast";
import { dayAndTime } from "../../../ui/when";
import { refusalOf } from "../refusal";
import { proposedKind } from "../schedule/propose-kind";
import { fieldErrors, newRoundDraft, readRound } from "../schedule/round-draft";
import { RoundFields } from "../schedule/round-fields";
import { useRefresh } from "../use-people";
import type { ShownRound } from "./debrief-round";
import styles from "./log.module.css";

interface AfterSaveProps {
  round: ShownRound;
  outcome: Outcome;
  onClose: () => void;
}

/** What a logged outcome suggests: the next round when it advanced, else the submission's status. */
export function AfterSave({ round, outcome, onClose }: AfterSaveProps) {
  const proposes = proposedStatus(outcome, round.submissionStatus);
  if (proposes) return <ProposedStatus round={round} proposes={proposes} onClose={onClose} />;
  return <NextRound round={round} onClose={onClose} />;
}

type ProposedProps = Omit<AfterSaveProps, "outcome"> & { proposes: "offered" | "rejected" };

function ProposedStatus({ round, proposes, onClose }: ProposedProps) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  const change = useMutation(
    trpc.submissions.update.mutationOptions({
      onSuccess: () => plainToast(`${round.candidateName}: ${proposes === "offered" ? "offered" : "rejected"} for ${round.jobTitle}`),
      onError: (error) => errorToast(refusalOf(error).message),
      onSettled: refresh,
    }),
  );
  const accept = () => {
    change.mutate({ submissionId: round.submissionId, seenVersion: round.submissionVersion, status: proposes });
    onClose();
  };
  return (
    <Drawer
      open
      onClose={onClose}
      title={round.candidateName}
      sub={`${round.jobTitle}, ${round.clientName}`}
      footer={
        <>
          <Button onClick={onClose}>Leave it {round.submissionStatus}</Button>
          <Button tone="ink" onClick={accept}>
            Mark as {proposes}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>
        {proposes === "offered"
          ? `The round is logged with an offer. The submission still counts as ${round.submissionStatus}.`
          : `The round is logged as rejected. The submission still counts as ${round.submissionStatus}.`}
      </p>
    </Drawer>
  );
}

/** The next interview, in the same drawer, while it is known. */
function NextRound({ round, onClose }: Omit<AfterSaveProps, "outcome">) {
  const trpc = useTRPC();
  const refresh = useRefresh();
  const [draft, setDraft] = useState(() => newRoundDraft(proposedKind([{ ...round, status: "held" }]), round.timeZone, new Date()));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState(newAttempt);
  const schedule = useMutation(
    trpc.rounds.schedule.mutationOptions({
      trpc: { context: { attempt } },
      onSuccess: (made) => {
        plainToast(`Scheduled for ${dayAndTime(made.scheduledAt, made.timeZone)}`);
        onClose();
      },
      onError: (error) => {
        setErrors(refusalOf(error).fields);
        errorToast(refusalOf(error).message);
      },
      onSettled: refresh,
    }),
  );
  function submit() {
    const read = readRound(draft);
    if (!read.success) return setErrors(fieldErrors(read.error.issues));
    schedule.mutate({ submissionId: round.submissionId, ...read.data });
  }
  return (
    <Drawer
      open
      onClose={onClose}
      title={`Schedule ${round.candidateName}’s next round`}
      sub={`${round.jobTitle}, ${round.clientName}`}
      footer={
        <>
          <Button onClick={onClose}>Not yet</Button>
          <Button tone="ink" disabled={schedule.isPending} onClick={submit}>
            Schedule
          </Button>
        </>
      }
    >
      <div className={styles.after}>
        <RoundFields
          short
          draft={draft}
          errors={errors}
          clientId={round.clientId}
          candidateId={round.candidateId}
          onChange={(part) => {
            setDraft({ ...draft, ...part });
            setAttempt(newAttempt());
          }}
        />
      </div>
    </Drawer>
  );
}
