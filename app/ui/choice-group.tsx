"use client";

import { useId, type ReactNode } from "react";

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  /** The key that chooses it, shown at the right edge; the form that holds the group listens for it. */
  key?: string | undefined;
  icon?: ReactNode;
  /** `ask` turns green when chosen: only for "Asked". */
  tone?: "ask" | undefined;
}

interface ChoiceGroupProps<Value extends string> {
  label: ReactNode;
  /** Stands quietly after the label. */
  hint?: ReactNode;
  hideLabel?: boolean | undefined;
  options: readonly Choice<Value>[];
  value: Value | null | undefined;
  onChange: (value: Value) => void;
  columns?: "two" | "three" | "four" | "five" | undefined;
  disabled?: boolean | undefined;
}

/** Joined cells that are one radio group: arrows move, the chosen cell is ink. */
export function ChoiceGroup<Value extends string>({
  label,
  hint,
  hideLabel,
  options,
  value,
  onChange,
  columns,
  disabled,
}: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice" disabled={disabled}>
      <legend className={hideLabel ? "hide" : undefined}>
        {label}
        {hint !== undefined && (
          <>
            {" "}
            <span className="q">{hint}</span>
          </>
        )}
      </legend>
      <div className={`opts ${columns ?? (options.length === 4 ? "four" : options.length === 2 ? "two" : "three")}`}>
        {options.map((option) => (
          <label key={option.value} className={option.tone}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-keyshortcuts={option.key}
            />
            <span className="cell">
              {option.icon}
              {option.label}
              {option.key && <kbd aria-hidden="true">{option.key}</kbd>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
