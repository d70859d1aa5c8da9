"use client";

import type { ReactNode } from "react";

import { instantOf, isTimeZone } from "#/server/zones.ts";

import { Field, FieldSet } from "./field";
import { TextInput } from "./text-input";
import { ZoneBox } from "./time-zone-select";
import { here } from "./when";

export interface When {
  /** The wall clock there: YYYY-MM-DDTHH:mm; "" parts while it is being filled in. */
  local: string;
  /** An IANA name. */
  timeZone: string;
}

interface WhenFieldProps {
  label?: ReactNode;
  value: When;
  onChange: (value: When) => void;
  /** The reader's zone: shows "14:00 here" when the time there is another. */
  readerZone?: string | undefined;
  hint?: ReactNode;
  error?: string | null | undefined;
}

/** Date, time and zone of something that happens somewhere, with the reader's own time under it. */
export function WhenField({ label = "When", value, onChange, readerZone, hint, error }: WhenFieldProps) {
  const [date = "", clock = ""] = value.local.split("T");
  const set = (nextDate: string, nextClock: string) => onChange({ ...value, local: `${nextDate}T${nextClock}` });
  const said = readerZone ? hereOf(value, readerZone) : null;
  return (
    <FieldSet label={label} hint={said ?? hint} error={error}>
      <div className="whenfield">
        <Field label="Date">
          <TextInput type="date" value={date} onChange={(event) => set(event.target.value, clock)} />
        </Field>
        <Field label="Time">
          <TextInput type="time" value={clock} onChange={(event) => set(date, event.target.value)} />
        </Field>
        <Field label="City">
          <ZoneBox value={value.timeZone} at={instant(value) ?? undefined} onChange={(timeZone) => onChange({ ...value, timeZone })} />
        </Field>
      </div>
    </FieldSet>
  );
}

function instant({ local, timeZone }: When): Date | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) && isTimeZone(timeZone) ? instantOf(local, timeZone) : null;
}

function hereOf(value: When, readerZone: string): string | null {
  const at = instant(value);
  return at && value.timeZone !== readerZone ? here(at, value.timeZone, readerZone) : null;
}
