"use client";

import { useState } from "react";

import type { Field as ImportField } from "#/server/imports/fields.ts";
import { isValueField } from "#/server/imports/values.ts";

import { Button } from "../../../ui/button";
import { Field } from "../../../ui/field";
import { Select } from "../../../ui/select";
import { TimeZoneSelect } from "../../../ui/time-zone-select";
import { choicesOf } from "../choice-words";
import { choiceFor, type ColumnReading } from "../column-reading";
import styles from "../import.module.css";
import type { MappingState } from "../use-mapping";

const SHOWN = 5;

/** One choice for each value that is not plain. Left alone, it stays unknown and is counted. */
export function OpenValues({ field, values, file }: { field: ImportField; values: ColumnReading["open"]; file: MappingState }) {
  const [all, setAll] = useState(false);
  const choiceOf = (one: ImportField, value: string) =>
    isValueField(one) || one === "timeZone" ? choiceFor(file.mapping, one, value) : undefined;
  if (values.length === 0) return null;
  return (
    <div className={styles.choices}>
      {values.slice(0, all ? values.length : SHOWN).map(({ value, rows }) => (
        <div className={choiceOf(field, value) ? styles.choice : `${styles.choice} ${styles.undecided}`} key={value}>
          {field === "timeZone" && (
            <TimeZoneSelect
              label={`“${value}” is, in ${rows} ${rows === 1 ? "row" : "rows"}`}
              value={choiceFor(file.mapping, "timeZone", value) ?? null}
              onChange={(zone) => file.changeValue("timeZone", value, zone)}
              hint={value === "EST" ? "New York changes with the season, Panama does not" : undefined}
            />
          )}
          {isValueField(field) && (
            <Field label={`“${value}” is, in ${rows} ${rows === 1 ? "row" : "rows"}`}>
              <Select
                value={choiceFor(file.mapping, field, value) ?? ""}
                onChange={(event) => file.changeValue(field, value, event.target.value || null)}
                options={[{ value: "", label: "Not plain: stays unknown" }, ...choicesOf(field)]}
              />
            </Field>
          )}
        </div>
      ))}
      {!all && values.length > SHOWN && (
        <Button size="sm" tone="bare" onClick={() => setAll(true)}>
          {values.length - SHOWN} more values
        </Button>
      )}
    </div>
  );
}
