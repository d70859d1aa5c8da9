"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import { LAST_CLOSE_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { useDesk } from "../desk-context";
import type { PaletteRow } from "./rows";

interface Found {
  people: PaletteRow[];
  companies: PaletteRow[];
  guesses: PaletteRow[];
  /** Waited long enough to be said. */
  slow: boolean;
  failed: boolean;
  settled: boolean;
}

/** People, clients, jobs and contacts whose words begin with what is typed, and what to do with the first person. */
export function useFound(query: string): Found {
  const { openLog, openSchedule } = useDesk();
  const typed = useDebounced(query.startsWith(">") ? "" : query.trim(), 120);
  const answer = useQuery({
    ...useTRPC().search.palette.queryOptions({ query: typed }),
    enabled: typed !== "",
    placeholderData: keepPreviousData,
  });
  const slow = useDebounced(answer.isFetching, 300) && answer.isFetching;
  const data = typed === "" ? undefined : answer.data;
  const people = (data?.candidates ?? []).map(
    ({ id, name, lastClose, current }): PaletteRow => ({
      id: `candidate ${id}`,
      label: name,
      detail: [
        current && `${current.jobTitle}, ${current.clientName}`,
        lastClose === "none" ? "No rounds yet" : `Last close: ${LAST_CLOSE_WORDS[lastClose].toLowerCase()}`,
      ]
        .filter(Boolean)
        .join(". "),
      mark: lastClose,
      href: `/candidates/${id}`,
    }),
  );
  const first = data?.candidates[0];
  return {
    people: [
      ...people,
      ...(data?.contacts ?? []).map(
        ({ id, name, title, clientId, clientName }): PaletteRow => ({
          id: `contact ${id}`,
          label: name,
          detail: title ? `${title}, ${clientName}` : `Interviewer, ${clientName}`,
          icon: "person",
          href: `/clients/${clientId}`,
        }),
      ),
    ],
    companies: [
      ...(data?.clients ?? []).map(
        ({ id, name }): PaletteRow => ({ id: `client ${id}`, label: name, detail: "Client", icon: "client", href: `/clients/${id}` }),
      ),
      ...(data?.jobs ?? []).map(
        ({ id, title, clientId, clientName }): PaletteRow => ({
          id: `job ${id}`,
          label: title,
          detail: clientName,
          icon: "job",
          href: `/clients/${clientId}`,
        }),
      ),
    ],
    guesses: first
      ? [
          {
            id: "log for",
            label: `Log a round for ${first.name}`,
            detail: detailOf(first.current),
            icon: "log",
            run: () => openLog({ candidateId: first.id }),
          },
          {
            id: "interview for",
            label: `Add an interview for ${first.name}`,
            icon: "interview",
            run: () => openSchedule({ candidateId: first.id }),
          },
        ]
      : [],
    slow,
    failed: answer.isError,
    settled: typed === query.trim() && !answer.isFetching,
  };
}

const detailOf = (current: { jobTitle: string; clientName: string } | null) =>
  current ? `${current.jobTitle}, ${current.clientName}` : undefined;

function useDebounced<T>(value: T, ms: number): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return late;
}
