"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { X } from "lucide-react";

import type { AppRouter } from "#/server/trpc/root.ts";
import { ASK_WORDS, AUTHORITY_WORDS, RESPONSE_WORDS } from "#/server/words.ts";

import { useTRPC } from "../../../lib/trpc-client";
import { EntityPicker } from "../../../ui/entity-picker";
import { errorToast } from "../../../ui/error-toast";
import type { Option } from "../../../ui/use-options";
import { dayAndYear } from "../../../ui/when";
import styles from "./schedule.module.css";

interface InterviewersProps {
  clientId: string;
  candidateId: string | undefined;
  value: Option[];
  onChange: (value: Option[]) => void;
  error?: string | undefined;
}

/** Who interviews, of the client's people or new ones, and what the agency knows of each. */
export function Interviewers({ clientId, candidateId, value, onChange, error }: InterviewersProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const create = useMutation(trpc.contacts.create.mutationOptions({ onError: errorToast }));
  const add = (person: Option) => onChange([...value.filter((one) => one.id !== person.id), person]);

  async function find(query: string): Promise<Option[]> {
    const { items } = await queryClient.fetchQuery(trpc.contacts.list.queryOptions({ clientId, query, limit: 10 }));
    return items
      .filter((one) => !value.some((chosen) => chosen.id === one.id))
      .map((one) => ({ id: one.id, label: one.name, detail: one.title ?? AUTHORITY_WORDS[one.authority] }));
  }
  return (
    <div className={styles.people}>
      <EntityPicker
        label="Interviewers"
        optional
        value={null}
        search={find}
        error={error}
        placeholder={value.length > 0 ? "Add another" : "Name"}
        createWord="contact"
        onCreate={(name) => create.mutate({ clientId, name }, { onSuccess: (made) => add({ id: made.id, label: made.name }) })}
        onChange={(person) => person && add(person)}
      />
      {value.length > 0 && (
        <Known people={value} candidateId={candidateId} onRemove={(id) => onChange(value.filter((one) => one.id !== id))} />
      )}
    </div>
  );
}

interface KnownProps {
  people: Option[];
  candidateId: string | undefined;
  onRemove: (id: string) => void;
}

function Known({ people, candidateId, onRemove }: KnownProps) {
  const trpc = useTRPC();
  const known = useQuery(
    trpc.rounds.interviewersKnown.queryOptions({
      contactIds: people.map((one) => one.id),
      ...(candidateId ? { exceptCandidateId: candidateId } : {}),
    }),
  );
  return (
    <ul className={styles.known}>
      {people.map((person) => {
        const facts = known.data?.items.find((one) => one.id === person.id);
        return (
          <li key={person.id}>
            <div>
              <b>{person.label}</b>{" "}
              <span className="m">
                {facts ? [facts.title, AUTHORITY_WORDS[facts.authority].toLowerCase()].filter(Boolean).join(", ") : ""}
              </span>
              {facts && <Earlier {...facts} />}
            </div>
            <button type="button" className="btn bare sm" aria-label={`Take ${person.label} off`} onClick={() => onRemove(person.id)}>
              <X aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

type EarlierProps = Pick<inferRouterOutputs<AppRouter>["rounds"]["interviewersKnown"]["items"][number], "met" | "asked" | "last">;

/** What earlier candidates asked of this person, and how they answered; nobody is named. */
function Earlier({ met, asked, last }: EarlierProps) {
  if (met === 0) return <p className="q t1">Has met no other candidate of the agency.</p>;
  return (
    <>
      <p className="q t1">
        {met} earlier {met === 1 ? "round" : "rounds"} with other candidates, who asked in {asked}.
      </p>
      {last.map(({ at, timeZone, askKind, response }) => (
        <p className="q t1" key={at.toISOString()}>
          {askKind && askKind !== "interest_statement" ? ASK_WORDS[askKind] : "Asked"}:{" "}
          {response ? RESPONSE_WORDS[response].toLowerCase() : "answer not known"}, {dayAndYear(at, timeZone)}
        </p>
      ))}
    </>
  );
}
