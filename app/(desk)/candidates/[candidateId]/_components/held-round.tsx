"use client";

import type { ReactNode } from "react";

import { ASKED_FOR, REASON_GIVEN } from "#/server/coaching/phrases.ts";
import { ROUND_KIND_WORDS } from "#/server/words.ts";

import { Button } from "../../../../ui/button";
import { InterestScale } from "../../../../ui/interest-scale";
import { Mark, toneOf } from "../../../../ui/mark";
import { Spoken } from "../../../../ui/spoken";
import { day } from "../../../../ui/when";
import { useDesk } from "../../../_shell/desk-context";
import { answerWords, dateFact, interestWords, loggedWords, outcomeWords, thanksFact, type Fact } from "./held-facts";
import { closeOf, type StoryRound } from "./story-data";
import styles from "../thread.module.css";

/** A round that was held: how it was closed, in which words, what came back, and what was promised. */
export function HeldRound({ round, now }: { round: StoryRound; now: number }) {
  const { me, openLog } = useDesk();
  const close = closeOf(round);
  const logged = loggedWords(round, me.timeZone);
  return (
    <li id={`round-${round.id}`}>
      <Mark close={close} />
      <div>
        <p>
          <b>
            Round {round.number}, {ROUND_KIND_WORDS[round.kind].toLowerCase()}
          </b>{" "}
          <span className="m">
            {day(round.scheduledAt, round.timeZone)}
            {round.interviewers.length > 0 && `, ${round.interviewers.map((person) => person.name).join(", ")}`}
          </span>
          <span className={styles.end}>{outcomeWords(round)}</span>
        </p>
        <p className={`close ${toneOf(close)}`}>{closeWords(round)}</p>
        {round.words && <Spoken>{round.words}</Spoken>}
        <dl>
          <Line name="Answer">{answerWords(round)}</Line>
          {(round.statedInterest !== null || round.perceivedInterest !== null) && (
            <Line name="Interest">
              <InterestScale says={round.statedInterest} sees={round.perceivedInterest} before={round.interestBefore} />
              <span>{interestWords(round)}</span>
            </Line>
          )}
          <FactLine name="Date" fact={dateFact(round, now)} />
          <FactLine name="Thank-you" fact={thanksFact(round)} />
          <Line name="Learnt">{round.highlights}</Line>
          <Line name="Notes">{round.notes}</Line>
        </dl>
        <p className={styles.foot}>
          <span className="q t1">{logged ?? "No debrief yet"}</span>
          <Button size="sm" tone={logged ? "bare" : "plain"} onClick={() => openLog({ roundId: round.id })}>
            {logged ? "Top up" : "Log it"}
          </Button>
        </p>
      </div>
    </li>
  );
}

function closeWords({ asked, askKind, reasonNotAsked, debriefedAt }: StoryRound): string {
  const why = reasonNotAsked ? `: ${REASON_GIVEN[reasonNotAsked]}` : "";
  if (asked === "yes") return askKind ? `Asked for ${ASKED_FOR[askKind]}` : "Asked";
  if (asked === "no") return askKind === "interest_statement" ? `Interest only, nothing asked${why}` : `Not asked${why}`;
  return debriefedAt === null ? "Close not known yet" : "Don’t know whether they asked";
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FactLine({ name, fact }: { name: string; fact: Fact | null }) {
  if (!fact) return null;
  return (
    <Line name={name}>
      <span>
        {fact.risk && <span className="risk">{fact.risk}</span>}
        {fact.risk && fact.text ? ", " : ""}
        {fact.text}
      </span>
    </Line>
  );
}
