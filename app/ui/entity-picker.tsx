"use client";

import { X } from "lucide-react";
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

import { Field, useFieldParts } from "./field";
import { PickerList } from "./picker-list";
import { useOptions, type Option, type Search } from "./use-options";

interface EntityPickerProps {
  label: ReactNode;
  value: Option | null;
  onChange: (value: Option | null) => void;
  /** Answers what is typed; the empty question too, with the likeliest. */
  search: Search;
  /** Offers "Add …" as the last row and gets what was typed. */
  onCreate?: ((text: string) => void) | undefined;
  /** What "Add …" would add: "client". */
  createWord?: string | undefined;
  hint?: ReactNode;
  error?: string | null | undefined;
  optional?: boolean | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
}

/** A field that finds somebody or something by a few letters. */
export function EntityPicker({ label, hint, error, optional, ...rest }: EntityPickerProps) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      <Combobox {...rest} />
    </Field>
  );
}

type ComboboxProps = Omit<EntityPickerProps, "label" | "hint" | "error" | "optional">;

/** The picker without its label; it takes id and description from the Field round it. */
export function Combobox({ value, onChange, search, onCreate, createWord, placeholder, disabled }: ComboboxProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null); // null while the chosen one stands in the field
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const query = (text ?? "").trim();
  const { options, state, query: answered } = useOptions(search, query, open);
  const settled = state === "found" && answered === query; // before that, a quick Enter would make a second one
  const creates =
    Boolean(onCreate) && settled && query !== "" && !options.some((option) => option.label.toLowerCase() === query.toLowerCase());
  const rows = options.length + (creates ? 1 : 0);

  function choose(row: number) {
    const option = options[row];
    if (!option && !(creates && row === options.length)) return;
    setOpen(false);
    setText(null);
    if (option) onChange(option);
    else onCreate?.(query);
  }
  function clear() {
    setText(null);
    onChange(null);
    input.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return setOpen(true);
      setAt((at + (event.key === "ArrowDown" ? 1 : -1) + Math.max(rows, 1)) % Math.max(rows, 1));
    } else if (event.key === "Enter" && open && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(at);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
    }
  }

  return (
    <div className="picker">
      <input
        ref={input}
        type="text"
        role="combobox"
        className="input"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && rows > 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        disabled={disabled}
        {...useFieldParts()}
        value={text ?? value?.label ?? ""}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          if (value || query === "") setText(null);
        }}
        onKeyDown={onKeyDown}
      />
      {value && text === null && !disabled && (
        <button type="button" className="picker-clear" aria-label={`Clear ${value.label}`} onClick={clear}>
          <X aria-hidden="true" />
        </button>
      )}
      {open && (
        <PickerList
          id={listId}
          options={options}
          state={state}
          at={at}
          query={query}
          creates={creates}
          createWord={createWord}
          onChoose={choose}
        />
      )}
    </div>
  );
}
