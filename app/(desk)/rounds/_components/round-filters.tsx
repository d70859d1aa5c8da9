"use client";

import { useQuery } from "@tanstack/react-query";

import { ROUND_KINDS } from "#/db/vocabulary.ts";
import type { RoundsByDay } from "#/server/today/rounds-by-day.ts";
import { ROUND_STATES, type RoundState } from "#/server/today/schema.ts";
import { ROUND_KIND_WORDS, ROUND_STATUS_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { Select } from "../../../ui/select";
import { useDesk } from "../../_shell/desk-context";
import styles from "../rounds.module.css";
import type { RoundsSearch } from "../search-params";

const STATE_WORDS: Record<RoundState, string> = { ...ROUND_STATUS_WORDS, undebriefed: "Debrief waiting", pending: "Answer pending" };

interface RoundFiltersProps {
  search: RoundsSearch;
  data: Pick<RoundsByDay, "scope" | "maySwitch">;
  onChange: (next: Partial<RoundsSearch>) => void;
}

/** Whose rounds, and which of them; each choice stands in the address. */
export function RoundFilters({ search, data, onChange }: RoundFiltersProps) {
  const { me } = useDesk();
  const trpc = useTRPC();
  const members = useQuery(trpc.members.list.queryOptions({ limit: 100 })).data?.items ?? [];
  const clients = useQuery(trpc.clients.list.queryOptions({ limit: 200 })).data?.items ?? [];
  const others = members.filter((member) => member.id !== me.memberId).map(({ id, name }) => ({ value: id, label: name }));
  const whose = search.owner ?? data.scope;
  function choose(value: string) {
    onChange(value === "mine" || value === "all" ? { scope: value, owner: null } : { scope: "all", owner: value });
  }
  return (
    <search className={styles.filters}>
      {data.maySwitch && (
        <Select
          aria-label="Whose candidates"
          value={whose}
          onChange={(event) => choose(event.target.value)}
          options={[{ value: "mine", label: "My candidates" }, { value: "all", label: "All candidates" }, ...others]}
        />
      )}
      <Select
        aria-label="Status"
        value={search.state ?? ""}
        onChange={(event) => onChange({ state: ROUND_STATES.find((state) => state === event.target.value) ?? null })}
        options={[{ value: "", label: "Any status" }, ...ROUND_STATES.map((state) => ({ value: state, label: STATE_WORDS[state] }))]}
      />
      <Select
        aria-label="Kind"
        value={search.kind ?? ""}
        onChange={(event) => onChange({ kind: ROUND_KINDS.find((kind) => kind === event.target.value) ?? null })}
        options={[{ value: "", label: "Any kind" }, ...ROUND_KINDS.map((kind) => ({ value: kind, label: ROUND_KIND_WORDS[kind] }))]}
      />
      <Select
        aria-label="Client"
        value={search.client ?? ""}
        onChange={(event) => onChange({ client: event.target.value || null })}
        options={[{ value: "", label: "Any client" }, ...clients.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </search>
  );
}
