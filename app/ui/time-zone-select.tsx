"use client";

import { useState, type ReactNode } from "react";

import { Combobox } from "./entity-picker";
import { Field } from "./field";
import { findZones, zoneOption } from "./time-zones";

interface TimeZoneSelectProps {
  label?: ReactNode;
  /** An IANA name. */
  value: string | null;
  onChange: (timeZone: string) => void;
  /** The instant whose wall clock is shown beside each zone; now if not given. */
  at?: Date | undefined;
  hint?: ReactNode;
  error?: string | null | undefined;
}

/** Finds a zone by its city or region. */
export function TimeZoneSelect({ label = "Time zone", value, onChange, at, hint, error }: TimeZoneSelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      <ZoneBox value={value} onChange={onChange} at={at} />
    </Field>
  );
}

/** The select without a label, for a row of fields. */
export function ZoneBox({ value, onChange, at }: Pick<TimeZoneSelectProps, "value" | "onChange" | "at">) {
  const [opened] = useState(() => new Date());
  const instant = at ?? opened;
  return (
    <Combobox
      value={value ? zoneOption(value, instant) : null}
      onChange={(option) => option && onChange(option.id)}
      search={(query) => findZones(query, instant)}
      placeholder="City"
    />
  );
}
