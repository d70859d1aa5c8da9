"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { Plus } from "lucide-react";
import { useEffect, useState } from "react";

import type { AppRouter } from "#/server/trpc/root.ts";
import { LAST_CLOSE_WORDS, ROUND_KIND_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Button } from "../../../ui/button";
import { Drawer } from "../../../ui/drawer";
import { ErrorState } from "../../../ui/error-state";
import { Field } from "../../../ui/field";
import { RowsSkeleton } from "../../../ui/rows-skeleton";
import { TextInput } from "../../../ui/text-input";
import { cityOf, dateIn, day, time } from "../../../ui/when";
import type { LogTarget } from "../../_shell/desk-context";
import { closeOf } from "./draft";
import styles from "./log.module.css";

type Row = inferRouterOutputs<AppRouter>["rounds"]["toLog"]["waiting"][number];

interface ChooseRoundProps {
  target: LogTarget;
  onChoose: (roundId: string) => void;
  onUnlogged: () => void;
  onClose: () => void;
}

/** Which round? Those that are over and wait, the latest logged, and one that nobody had scheduled. */
export function ChooseRound({ target, onChoose, onUnlogged, onClose }: ChooseRoundProps) {
  const trpc = useTRPC();
  const [typed, setTyped] = useState("");
  const query = useQuieter(typed);
  const scope = { candidateId: target.candidateId, submissionId: target.submissionId };
  const found = useQuery(trpc.rounds.toLog.queryOptions({ query, ...scope }, { placeholderData: keepPreviousData }));
  const [opened] = useState(() => new Date());
  const scoped = Boolean(target.candidateId ?? target.submissionId);
  const empty = found.data?.waiting.length === 0 && found.data.recent.length === 0;
  return (
    <Drawer
      open
      onClose={onClose}
      title="Log a round"
      sub={scoped ? "Which of the rounds?" : "Which interview was it?"}
      footer={
        <Button onClick={onUnlogged}>
          <Plus aria-hidden="true" /> A round not logged before
        </Button>
      }
    >
      {!scoped && (
        <Field label="Candidate">
          <TextInput type="search" value={typed} placeholder="Name" autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </Field>
      )}
      <div className={styles.choices}>
        {found.isPending && <RowsSkeleton rows={4} height="two" />}
        {found.isError && <ErrorState error={found.error} retry={() => void found.refetch()} />}
        {empty && <p className="m">{query ? `No round of “${query}” is over yet.` : "No round waits to be logged."}</p>}
        <Rows head="Waiting for a debrief" rows={found.data?.waiting ?? []} now={opened} onChoose={onChoose} />
        <Rows head="Logged lately, to top up" rows={found.data?.recent ?? []} now={opened} onChoose={onChoose} />
      </div>
    </Drawer>
  );
}

function Rows({ head, rows, now, onChoose }: { head: string; rows: Row[]; now: Date; onChoose: (roundId: string) => void }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{head}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className={styles.row} onClick={() => onChoose(row.id)}>
              <b>{row.candidateName}</b>
              <span className={styles.state}>{whenOf(row, now)}</span>
              <span className={styles.where}>
                {ROUND_KIND_WORDS[row.kind]}, {row.jobTitle}, {row.clientName}
                {row.debriefedAt && `. ${LAST_CLOSE_WORDS[closeOf(row) ?? "unknown"]}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function whenOf({ scheduledAt, timeZone }: Row, now: Date): string {
  const date = dateIn(scheduledAt, timeZone) === dateIn(now, timeZone) ? "today" : day(scheduledAt, timeZone);
  return `${date} ${time(scheduledAt, timeZone)} ${cityOf(timeZone)}`;
}

/** What is typed, once the hand rests. */
function useQuieter(typed: string): string {
  const [quiet, setQuiet] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(typed.trim()), 150);
    return () => clearTimeout(timer);
  }, [typed]);
  return quiet;
}
