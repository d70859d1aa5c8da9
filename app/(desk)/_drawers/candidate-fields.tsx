"use client";

import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { TextInput } from "../../ui/text-input";
import { useMembers } from "./use-people";

export interface CandidateDraft {
  name: string;
  email: string;
  phone: string;
  headline: string;
  ownerId: string;
}

/** What is typed, as the verbs take it: an empty line is "not known". */
export function candidateInput({ name, email, phone, headline, ownerId }: CandidateDraft) {
  const known = (text: string) => text.trim() || null;
  return { name, email: known(email), phone: known(phone), headline: known(headline), ownerId };
}

interface CandidateFieldsProps {
  draft: CandidateDraft;
  errors: Record<string, string>;
  onChange: (part: Partial<CandidateDraft>) => void;
}

export function CandidateFields({ draft, errors, onChange }: CandidateFieldsProps) {
  const members = useMembers();
  const bind = (name: keyof CandidateDraft) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  return (
    <>
      <Field label="Name" error={errors["name"]}>
        <TextInput {...bind("name")} autoComplete="off" required />
      </Field>
      <Field label="What they do today" optional hint="One line, as “Sales lead at Pellworth, Lisbon”." error={errors["headline"]}>
        <TextInput {...bind("headline")} autoComplete="off" />
      </Field>
      <div className="side-by-side">
        <Field label="Email" optional error={errors["email"]}>
          <TextInput {...bind("email")} type="email" autoComplete="off" />
        </Field>
        <Field label="Phone" optional error={errors["phone"]}>
          <TextInput {...bind("phone")} type="tel" autoComplete="off" />
        </Field>
      </div>
      <Field label="Owner" error={errors["ownerId"]} hint="Rounds count for the owner on the day they are held.">
        <Select {...bind("ownerId")} options={members.map((member) => ({ value: member.id, label: member.name }))} />
      </Field>
    </>
  );
}
