"use client";

import { TriangleAlert } from "lucide-react";
import { createContext, useContext, useId, type ReactNode } from "react";

interface FieldParts {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
}
const FieldContext = createContext<FieldParts | null>(null);

/** What a control takes over from the field round it: its id, what describes it, whether it was refused. */
export function useFieldParts() {
  const field = useContext(FieldContext);
  return field
    ? {
        id: field.id,
        "aria-describedby": field.describedBy,
        "aria-invalid": field.invalid || undefined,
      }
    : {};
}

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What was refused, in a sentence. */
  error?: string | null | undefined;
  optional?: boolean | undefined;
  children: ReactNode;
}

/** A labelled control with its hint and its refusal. The control inside is one of our inputs. */
export function Field({ label, hint, error, optional, children }: FieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label className="name" htmlFor={id}>
        {label}
        {optional && <span className="q">optional</span>}
      </label>
      <FieldContext
        value={{
          id,
          describedBy: described || undefined,
          invalid: Boolean(error),
        }}
      >
        {children}
      </FieldContext>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="refusal" id={`${id}-error`} role="alert">
          <TriangleAlert aria-hidden="true" />
          {error}
        </p>
      )}
    </div>
  );
}

/** Several controls under one name, as a group; each control has its own field inside. */
export function FieldSet({ label, hint, error, children }: Omit<FieldProps, "optional">) {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={error ? `${id}-error` : hint === undefined ? undefined : `${id}-hint`}>
      <legend className="name">{label}</legend>
      {children}
      {hint !== undefined && hint !== null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="refusal" id={`${id}-error`} role="alert">
          <TriangleAlert aria-hidden="true" />
          {error}
        </p>
      )}
    </fieldset>
  );
}
