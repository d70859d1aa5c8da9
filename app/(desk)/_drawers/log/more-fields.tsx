"use client";

import { ChoiceGroup } from "../../../ui/choice-group";
import { Field } from "../../../ui/field";
import { Select } from "../../../ui/select";
import { TextArea } from "../../../ui/text-area";
import { TextInput } from "../../../ui/text-input";
import { OUTCOME_REASONS, RARE_OUTCOMES, SIGNS, THANKS } from "./choices";
import type { Draft } from "./draft";
import styles from "./log.module.css";
import type { Patch } from "./use-steps";

interface MoreProps {
  draft: Draft;
  onPatch: (patch: Patch) => void;
  errors: Record<string, string>;
}

/** Everything a debrief may also say; none of it is needed, and all of it can be added another day. */
export function MoreFields({ draft, onPatch, errors }: MoreProps) {
  const lost = draft.outcome === "rejected" || draft.outcome === "withdrawn";
  return (
    <section className={styles.more} id="log-more" aria-label="More">
      <div className={styles.phone}>
        <Field label="Their words" error={errors.words}>
          <TextArea
            className="spoken"
            rows={2}
            maxLength={4_000}
            value={draft.words}
            onChange={(event) => onPatch({ words: event.target.value })}
          />
        </Field>
      </div>
      <ChoiceGroup
        label="Rarer outcomes"
        options={RARE_OUTCOMES}
        value={RARE_OUTCOMES.find((outcome) => outcome.value === draft.outcome)?.value ?? null}
        onChange={(outcome) => onPatch({ outcome })}
      />
      {lost && (
        <Choose
          label="Why it was lost"
          value={draft.outcomeReason}
          options={OUTCOME_REASONS}
          error={errors.outcomeReason}
          onChange={(outcomeReason) => onPatch({ outcomeReason })}
        />
      )}
      <div className="side-by-side">
        <Choose
          label="Closing signs seen"
          value={draft.closingSigns}
          options={SIGNS}
          error={errors.closingSigns}
          onChange={(closingSigns) => onPatch({ closingSigns })}
        />
        <Field label="Minutes" error={errors.minutes}>
          <TextInput
            type="number"
            inputMode="numeric"
            min={5}
            max={1440}
            value={draft.minutes}
            onChange={(event) => onPatch({ minutes: event.target.value })}
          />
        </Field>
        <Field label="Latest date for an answer" error={errors.latestBy}>
          <TextInput type="date" value={draft.latestBy} onChange={(event) => onPatch({ latestBy: event.target.value })} />
        </Field>
        <label className={styles.tick}>
          <input type="checkbox" checked={draft.mayContact} onChange={(event) => onPatch({ mayContact: event.target.checked })} />
          May get in touch after it
        </label>
        <Choose
          label="Thank-you note"
          value={draft.thankYou}
          options={THANKS}
          error={errors.thankYou}
          onChange={(thankYou) => onPatch({ thankYou })}
        />
        {draft.thankYou === "sent" && (
          <Field label="Sent on" error={errors.thankYouSentAt}>
            <TextInput type="date" value={draft.thankYouOn} onChange={(event) => onPatch({ thankYouOn: event.target.value })} />
          </Field>
        )}
      </div>
      <Field label="Highlights" hint="What went well, what was learnt: material for the next wording" error={errors.highlights}>
        <TextArea rows={2} maxLength={8_000} value={draft.highlights} onChange={(event) => onPatch({ highlights: event.target.value })} />
      </Field>
      <Field label="Notes" hint="For the agency only" error={errors.notes}>
        <TextArea rows={2} maxLength={8_000} value={draft.notes} onChange={(event) => onPatch({ notes: event.target.value })} />
      </Field>
    </section>
  );
}

interface ChooseProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  error?: string | undefined;
  onChange: (value: string) => void;
}

function Choose({ label, value, options, error, onChange }: ChooseProps) {
  return (
    <Field label={label} error={error}>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Not said</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
