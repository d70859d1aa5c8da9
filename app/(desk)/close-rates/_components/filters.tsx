"use client";

import { useQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { useTransition } from "react";

import { ROUND_KINDS } from "#/db/vocabulary.ts";
import { ROUND_KIND_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Select } from "../../../ui/select";
import { TextInput } from "../../../ui/text-input";
import styles from "../close-rates.module.css";
import { PERIODS, type Period, reportSearchParams } from "../search-params";

const PERIOD_WORDS: Record<Period, string> = {
  quarter: "This quarter",
  "8weeks": "Last 8 weeks",
  "12months": "Last 12 months",
  year: "This year",
  all: "All time",
  days: "From … to …",
};

/** Which interviews count; each choice stands in the address and the server draws anew. */
export function Filters({ own }: { own: boolean }) {
  const trpc = useTRPC();
  const [pending, startTransition] = useTransition();
  const [search, setSearch] = useQueryStates(reportSearchParams, { history: "push", shallow: false, startTransition });
  const members = useQuery(trpc.members.list.queryOptions({ limit: 200 })).data?.items ?? [];
  const clients = useQuery(trpc.clients.list.queryOptions({ limit: 200 })).data?.items ?? [];
  return (
    <search className={styles.filters} aria-busy={pending}>
      <Select
        aria-label="Held"
        value={search.period}
        onChange={(event) => void setSearch({ period: PERIODS.find((one) => one === event.target.value) ?? null })}
        options={PERIODS.map((period) => ({ value: period, label: PERIOD_WORDS[period] }))}
      />
      {search.period === "days" && (
        <>
          <TextInput
            type="date"
            aria-label="First day"
            value={search.from ?? ""}
            onChange={(event) => void setSearch({ from: event.target.value || null })}
          />
          <TextInput
            type="date"
            aria-label="Last day"
            value={search.to ?? ""}
            onChange={(event) => void setSearch({ to: event.target.value || null })}
          />
        </>
      )}
      {!own && (
        <Select
          aria-label="Recruiter"
          value={search.recruiter ?? ""}
          onChange={(event) => void setSearch({ recruiter: event.target.value || null })}
          options={[{ value: "", label: "All recruiters" }, ...members.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <Select
        aria-label="Client"
        value={search.client ?? ""}
        onChange={(event) => void setSearch({ client: event.target.value || null })}
        options={[{ value: "", label: "All clients" }, ...clients.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select
        aria-label="Round kind"
        value={search.kind ?? ""}
        onChange={(event) => void setSearch({ kind: ROUND_KINDS.find((kind) => kind === event.target.value) ?? null })}
        options={[{ value: "", label: "All rounds" }, ...ROUND_KINDS.map((kind) => ({ value: kind, label: ROUND_KIND_WORDS[kind] }))]}
      />
      <Select
        aria-label="Credit"
        value={search.credit}
        onChange={(event) => void setSearch({ credit: event.target.value === "now" ? "now" : null })}
        options={[
          { value: "then", label: "Credit: owner at the time" },
          { value: "now", label: "Credit: today’s owner" },
        ]}
      />
      <span className={styles.switches}>
        <label>
          <input
            className="tick"
            type="checkbox"
            checked={search.before}
            onChange={(event) => void setSearch({ before: event.target.checked || null })}
          />
          Leave out what was logged after the outcome
        </label>
        <label>
          <input
            className="tick"
            type="checkbox"
            checked={search.silent}
            onChange={(event) => void setSearch({ silent: event.target.checked || null })}
          />
          Count silence as not gone on
        </label>
      </span>
    </search>
  );
}
