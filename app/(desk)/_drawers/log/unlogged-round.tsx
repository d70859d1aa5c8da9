"use client";

import { useState } from "react";

import { Button } from "../../../ui/button";
import { ChoiceGroup } from "../../../ui/choice-group";
import { Drawer } from "../../../ui/drawer";
import { EntityPicker } from "../../../ui/entity-picker";
import { useDesk, type LogTarget } from "../../_shell/desk-context";
import { JobPicker } from "../job-picker";
import { pastRoundDraft } from "../schedule/round-draft";
import { RoundFields } from "../schedule/round-fields";
import { LogUnlogged } from "./log-unlogged";
import styles from "./log.module.css";
import { NEW, readUnlogged, type Unlogged } from "./unlogged";
import { useWho } from "./use-who";

interface UnloggedRoundProps {
  target: LogTarget;
  onBack: () => void;
  onClose: () => void;
}

/** A round nobody had scheduled: who, which job, when; then the five choices, and all of it saved in one go. */
export function UnloggedRound({ target, onBack, onClose }: UnloggedRoundProps) {
  const { me } = useDesk();
  const [whose, setWhose] = useState<Unlogged>(() => ({
    candidate: null,
    submission: null,
    job: { client: null, job: null },
    round: pastRoundDraft("first", me.timeZone, new Date()),
  }));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [ready, setReady] = useState(false);
  const change = (part: Partial<Unlogged>) => setWhose({ ...whose, ...part });
  const read = readUnlogged(whose);
  function goOn() {
    setErrors(read.ok ? {} : read.errors);
    setReady(read.ok);
  }
  if (ready && read.ok) {
    const back = (fields: Record<string, string>) => {
      setErrors(fields);
      setReady(false);
    };
    return <LogUnlogged whose={whose} input={read.value} onRefused={back} onClose={onClose} />;
  }
  return (
    <Drawer
      open
      onClose={onClose}
      title="A round not logged before"
      sub="Who, for which job, and when it was"
      footer={
        <>
          <Button onClick={onBack}>Back</Button>
          <Button tone="ink" onClick={goOn}>
            Go on to the close
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Who whose={whose} target={target} errors={errors} onChange={change} />
        <RoundFields
          short
          draft={whose.round}
          errors={errors}
          clientId={whose.submission?.clientId ?? whose.job.client?.id}
          candidateId={whose.candidate?.id.startsWith(NEW) ? undefined : whose.candidate?.id}
          onChange={(part) => change({ round: { ...whose.round, ...part } })}
        />
      </div>
    </Drawer>
  );
}

interface WhoProps {
  whose: Unlogged;
  target: LogTarget;
  errors: Record<string, string>;
  onChange: (part: Partial<Unlogged>) => void;
}

function Who({ whose, target, errors, onChange }: WhoProps) {
  const { find, running, choose } = useWho(whose, target, onChange);
  const options = [
    ...running.map((one) => ({ value: one.id, label: `${one.jobTitle}, ${one.clientName}` })),
    { value: "", label: "Another job" },
  ];
  return (
    <>
      <EntityPicker
        label="Candidate"
        value={whose.candidate}
        search={find}
        error={errors.candidate}
        createWord="candidate"
        onCreate={(name) => onChange({ candidate: { id: `${NEW}${name}`, label: name }, submission: null })}
        onChange={(candidate) => void choose(candidate)}
      />
      {running.length > 0 && (
        <ChoiceGroup
          label="For which job"
          columns="two"
          options={options}
          value={whose.submission?.id ?? ""}
          onChange={(id) => onChange({ submission: running.find((one) => one.id === id) ?? null })}
        />
      )}
      {!whose.submission && <JobPicker value={whose.job} error={errors.job} onChange={(job) => onChange({ job })} />}
    </>
  );
}
