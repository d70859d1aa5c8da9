"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";

import { KeyLayer } from "../../ui/key-layer";
import { useTRPC } from "../../lib/trpc-client";
import type { Me } from "./me";

export interface LogTarget {
  roundId?: string | undefined;
  submissionId?: string | undefined;
  candidateId?: string | undefined;
}
export interface ScheduleTarget {
  submissionId?: string | undefined;
  candidateId?: string | undefined;
  roundId?: string | undefined;
}
export interface CandidateTarget {
  candidateId?: string | undefined;
}
type Open =
  | { drawer: "log"; target: LogTarget }
  | { drawer: "schedule"; target: ScheduleTarget }
  | { drawer: "candidate"; target: CandidateTarget };

interface Desk {
  me: Me;
  openLog: (target?: LogTarget) => void;
  openSchedule: (target?: ScheduleTarget) => void;
  openCandidate: (target?: CandidateTarget) => void;
}
const DeskContext = createContext<Desk | null>(null);

/** Who is at the desk, and the three drawers that open from anywhere. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk is used outside the desk");
  return desk;
}

const loadLog = () => import("../_drawers/log-drawer");
const loadSchedule = () => import("../_drawers/schedule-drawer");
const loadCandidate = () => import("../_drawers/candidate-drawer");
const LogDrawer = dynamic(loadLog, { ssr: false });
const ScheduleDrawer = dynamic(loadSchedule, { ssr: false });
const CandidateDrawer = dynamic(loadCandidate, { ssr: false });

export function DeskProvider({ children }: { children: ReactNode }) {
  const { data: me } = useSuspenseQuery(useTRPC().account.me.queryOptions());
  const [open, setOpen] = useState<Open | null>(null);
  const desk = useMemo<Desk>(
    () => ({
      me,
      openLog: (target = {}) => setOpen({ drawer: "log", target }),
      openSchedule: (target = {}) => setOpen({ drawer: "schedule", target }),
      openCandidate: (target = {}) => setOpen({ drawer: "candidate", target }),
    }),
    [me],
  );
  const close = () => setOpen(null);
  useEffect(() => whenIdle(() => void Promise.allSettled([loadLog(), loadSchedule(), loadCandidate()])), []);
  return (
    <DeskContext value={desk}>
      {children}
      <KeyLayer value={true}>
        {open?.drawer === "log" && <LogDrawer target={open.target} onClose={close} />}
        {open?.drawer === "schedule" && <ScheduleDrawer target={open.target} onClose={close} />}
        {open?.drawer === "candidate" && <CandidateDrawer target={open.target} onClose={close} />}
      </KeyLayer>
    </DeskContext>
  );
}

/** A drawer must answer its key at once, so its code is fetched once the page has settled. */
function whenIdle(work: () => void): () => void {
  const timer = setTimeout(work, 2_500);
  return () => clearTimeout(timer);
}
