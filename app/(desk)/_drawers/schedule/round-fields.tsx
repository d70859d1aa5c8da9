"use client";

import { ROUND_KINDS } from "#/db/vocabulary.ts";
import { ROUND_KIND_WORDS, SIGNS_WORDS } from "#/server/words.ts";

import { ChoiceGroup } from "../../../ui/choice-group";
import { Field } from "../../../ui/field";
import { Select } from "../../../ui/select";
import { TextInput } from "../../../ui/text-input";
import { WhenField } from "../../../ui/when-field";
import { useDesk } from "../../_shell/desk-context";
import { Interviewers } from "./interviewers";
import type { RoundDraft } from "./round-draft";

interface RoundFieldsProps {
  draft: RoundDraft;
  onChange: (part: Partial<RoundDraft>) => void;
  errors: Record<string, string>;
  /** The people to choose from; unknown while the client is being made. */
  clientId: string | undefined;
  candidateId: string | undefined;
  /** Without the rarer fields. */
  short?: boolean | undefined;
}

const KINDS = ROUND_KINDS.map((value) => ({ value, label: value === "first" ? "First" : ROUND_KIND_WORDS[value] }));
const SIGNS = Object.entries(SIGNS_WORDS).map(([value, label]) => ({ value, label }));

/** Kind, time, people and place of an interview. */
export function RoundFields({ draft, onChange, errors, clientId, candidateId, short }: RoundFieldsProps) {
  const { me } = useDesk();
  const people = errors.interviewerIds ?? Object.entries(errors).find(([field]) => field.startsWith("interviewerIds."))?.[1];
  return (
    <>
      <ChoiceGroup label="Kind" options={KINDS} value={draft.kind} onChange={(kind) => onChange({ kind })} />
      <WhenField
        value={draft.when}
        onChange={(when) => onChange({ when })}
        readerZone={me.timeZone}
        error={errors.scheduledAt ?? errors.timeZone}
      />
      {clientId && (
        <Interviewers
          clientId={clientId}
          candidateId={candidateId}
          value={draft.interviewers}
          onChange={(interviewers) => onChange({ interviewers })}
          error={people}
        />
      )}
      {!short && (
        <div className="side-by-side">
          <Field label="Place or link" optional error={errors.place}>
            <TextInput value={draft.place} maxLength={300} onChange={(event) => onChange({ place: event.target.value })} />
          </Field>
          <Field label="Minutes" error={errors.minutes}>
            <TextInput
              type="number"
              inputMode="numeric"
              min={5}
              max={1440}
              value={draft.minutes}
              onChange={(event) => onChange({ minutes: event.target.value })}
            />
          </Field>
          <Field label="Closing signs so far" optional error={errors.closingSigns}>
            <Select value={draft.closingSigns} onChange={(event) => onChange({ closingSigns: event.target.value })}>
              <option value="">Not said</option>
              {SIGNS.map((sign) => (
                <option key={sign.value} value={sign.value}>
                  {sign.label}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
    </>
  );
}
