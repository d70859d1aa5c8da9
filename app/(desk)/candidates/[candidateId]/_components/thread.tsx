"use client";

import { Flag, Gauge, Mic } from "lucide-react";
import type { ReactNode } from "react";

import { ASK_WORDS, INTEREST_WORDS, STATUS_REASON_WORDS, SUBMISSION_STATUS_WORDS } from "#/server/words.ts";

import { Spoken } from "../../../../ui/spoken";
import { day } from "../../../../ui/when";
import { useDesk } from "../../../_shell/desk-context";
import { HeldRound } from "./held-round";
import { PlannedRound } from "./planned-round";
import type { Reading, Rehearsal, StatusChange, Story, StoryRound } from "./story-data";
import styles from "../thread.module.css";

/** What happened and what is coming: the next round on top, then everything newest first. */
export function Thread({ story, next, now }: { story: Story; next: StoryRound | null; now: number }) {
  const later = story.rounds.filter(
    (round) => round.status === "scheduled" && round.id !== next?.id && new Date(round.scheduledAt).getTime() > now,
  );
  const ahead = next ? [next, ...later] : later;
  const past = entriesOf(story, new Set(ahead.map((round) => round.id))).sort((a, b) => b.at - a.at);
  return (
    <ol className={styles.thread} aria-label="Rounds and what happened between them">
      {ahead.map((round) => (
        <PlannedRound key={round.id} round={round} now={now} />
      ))}
      {past.map(({ id, show }) => (
        <EntryOf key={id}>{show(now)}</EntryOf>
      ))}
    </ol>
  );
}

const EntryOf = ({ children }: { children: ReactNode }) => children;

const DAY = 86_400_000;

interface Entry {
  id: string;
  at: number;
  show: (now: number) => ReactNode;
}
const entry = (id: string, at: Date | string, show: Entry["show"]): Entry => ({ id, at: new Date(at).getTime(), show });

function entriesOf({ rounds, practices, changes, readings }: Story, ahead: Set<string>): Entry[] {
  const forward = changes.find((change) => change.fromStatus === null);
  const said =
    forward &&
    readings.find(
      (reading) => reading.when === "before" && Math.abs(new Date(reading.at).getTime() - new Date(forward.at).getTime()) < DAY,
    );
  return [
    ...rounds
      .filter((round) => !ahead.has(round.id))
      .map((round) =>
        entry(round.id, round.scheduledAt, (now) =>
          round.status === "held" ? <HeldRound round={round} now={now} /> : <PlannedRound round={round} now={now} />,
        ),
      ),
    ...practices.map((rehearsal) => entry(rehearsal.id, rehearsal.at, () => <RehearsalEntry rehearsal={rehearsal} />)),
    ...changes.map((change) =>
      entry(change.id, change.at, () => <ChangeEntry change={change} said={change.fromStatus === null ? said : undefined} />),
    ),
    ...readings
      .filter((reading) => reading.when === "before" && reading !== said)
      .map((reading) => entry(reading.id, reading.at, () => <ReadingEntry reading={reading} />)),
  ];
}

function RehearsalEntry({ rehearsal }: { rehearsal: Rehearsal }) {
  const { me } = useDesk();
  return (
    <li>
      <span className={styles.quiet}>
        <Mic aria-hidden="true" />
      </span>
      <div>
        <p>
          <b>Rehearsal</b>{" "}
          <span className="m">
            {day(rehearsal.at, me.timeZone)}, with {rehearsal.partner ?? rehearsal.loggedBy}
          </span>
          {rehearsal.confidence !== null && <span className={`${styles.end} q`}>Confidence {rehearsal.confidence} of 5</span>}
        </p>
        <p className="m">{ASK_WORDS[rehearsal.askKind]}</p>
        <Spoken>{rehearsal.wording}</Spoken>
      </div>
    </li>
  );
}

function ChangeEntry({ change, said }: { change: StatusChange; said: Reading | undefined }) {
  const { me } = useDesk();
  const title = change.fromStatus === null ? "Put forward" : SUBMISSION_STATUS_WORDS[change.toStatus];
  return (
    <li>
      <span className={styles.quiet}>
        <Flag aria-hidden="true" />
      </span>
      <p>
        <b>{title}</b>{" "}
        <span className="m">
          {day(change.at, me.timeZone)}, by {change.by}
          {change.reason && `: ${STATUS_REASON_WORDS[change.reason].toLowerCase()}`}
        </span>
        {said && (
          <span className={`${styles.end} q`}>
            Says {said.value}, {INTEREST_WORDS[said.value]?.toLowerCase()}
          </span>
        )}
      </p>
    </li>
  );
}

function ReadingEntry({ reading }: { reading: Reading }) {
  const { me } = useDesk();
  return (
    <li>
      <span className={styles.quiet}>
        <Gauge aria-hidden="true" />
      </span>
      <p>
        <b>Interest</b> <span className="m">{day(reading.at, me.timeZone)}</span>
        <span className={`${styles.end} q`}>Says {reading.value} of 5</span>
      </p>
    </li>
  );
}
