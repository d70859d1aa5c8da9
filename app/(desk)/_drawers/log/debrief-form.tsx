"use client";

import { useEffect, useState } from "react";

import { localDateOf } from "#/server/zones.ts";

import { Button } from "../../../ui/button";
import { Drawer } from "../../../ui/drawer";
import { useDesk } from "../../_shell/desk-context";
import { quickDates } from "./date-choices";
import { CloseStep, ResponseStep, WhatStep } from "./debrief-steps";
import type { Draft } from "./draft";
import { InterestStep } from "./interest-step";
import styles from "./log.module.css";
import { MoreFields } from "./more-fields";
import { OutcomeStep } from "./outcome-step";
import { isStepDone, progressWords, STEP_OF, STEPS, stampWords, stepsOf, type Step } from "./steps";
import { type Subject, titleOf, whereOf } from "./subject";
import { useSteps, type Patch } from "./use-steps";

interface DebriefFormProps {
  subject: Subject;
  draft: Draft;
  onPatch: (patch: Patch) => void;
  onSave: () => void;
  onClose: () => void;
  errors: Record<string, string>;
  saving?: boolean | undefined;
}

/** The five choices of a debrief, by thumb or by keys; nothing but the first is needed to save. */
export function DebriefForm({ subject, draft, onPatch, onSave, onClose, errors, saving }: DebriefFormProps) {
  const { me } = useDesk();
  const [opened] = useState(() => new Date());
  const [more, setMore] = useState(() => Object.keys(errors).length > 0);
  const dates = quickDates(localDateOf(opened, subject.timeZone));
  const showMore = () => {
    setMore((shown) => !shown);
    setTimeout(() => document.getElementById("log-more")?.scrollIntoView({ block: "nearest" }), 0);
  };
  const { slot, setSlot, choose, setArrow } = useSteps({ draft, onPatch, dates, onSave, onMore: showMore });
  const steps = { draft, subject, slot, keys: me.singleKeys, onEnter: setSlot, onArrow: setArrow, choose, onPatch, dates };
  const { place, people } = whereOf(subject, opened);
  return (
    <Drawer
      open
      onClose={onClose}
      title={titleOf(subject)}
      sub={
        <>
          {place}
          <span className={styles.people}>{people}</span>
        </>
      }
      footer={<Footer {...{ draft, subject, opened, saving, more }} onMore={showMore} onSave={onSave} />}
    >
      <Progress draft={draft} current={STEP_OF[slot]} />
      <div className={styles.steps}>
        <CloseStep {...steps} />
        <WhatStep {...steps} />
        <ResponseStep {...steps} />
        <InterestStep {...steps} />
        <OutcomeStep {...steps} />
        {more && <MoreFields draft={draft} onPatch={onPatch} errors={errors} />}
      </div>
    </Drawer>
  );
}

function Progress({ draft, current }: { draft: Draft; current: Step }) {
  const shown = stepsOf(draft);
  return (
    <ol className={styles.progress} aria-label="Five choices">
      {STEPS.map((step) => (
        <li
          key={step}
          className={isStepDone(step, draft) || !shown.includes(step) ? styles.done : undefined}
          aria-current={step === current ? "step" : undefined}
        >
          <span className="hide">
            {step}
            {isStepDone(step, draft) ? ", chosen" : ""}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface FooterProps {
  draft: Draft;
  subject: Subject;
  opened: Date;
  saving: boolean | undefined;
  more: boolean;
  onMore: () => void;
  onSave: () => void;
}

function Footer({ draft, subject, opened, saving, more, onMore, onSave }: FooterProps) {
  const { me } = useDesk();
  return (
    <>
      <p className={`t1 q ${styles.stamp}`}>
        <span>
          {progressWords(draft)}, <Seconds since={opened} />.
        </span>{" "}
        <span className={styles.counts}>{stampWords(draft, subject.recordedBeforeOutcome)}</span>
      </p>
      <Button tone="bare" aria-expanded={more} onClick={onMore} keys={me.singleKeys ? "." : undefined}>
        More
      </Button>
      <Button tone="ask" id="log-save" disabled={draft.close === undefined || saving} onClick={onSave} keys="Ctrl ↵">
        Save debrief
      </Button>
    </>
  );
}

/** How long this has taken; a log is meant to take twenty. */
function Seconds({ since }: { since: Date }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - since.getTime()) / 1_000)), 1_000);
    return () => clearInterval(timer);
  }, [since]);
  return <>{seconds > 90 ? `${Math.floor(seconds / 60)} min` : `${seconds} s`}</>;
}
