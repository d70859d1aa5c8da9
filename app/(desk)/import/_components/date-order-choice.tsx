"use client";

import type { DateOrder } from "#/server/imports/dates.ts";

import { Field } from "../../../ui/field";
import { Select } from "../../../ui/select";
import styles from "../import.module.css";

const ORDERS = [
  { value: "", label: "Choose the order" },
  { value: "dmy", label: "Day first: 3/4 is 3 April" },
  { value: "mdy", label: "Month first: 3/4 is 4 March" },
];

/** Dates such as 3/4/2026 read two ways; until someone says which, their rows stay out. */
export function DateOrderChoice({ order, onChange }: { order: DateOrder | undefined; onChange: (order: DateOrder) => void }) {
  return (
    <div className={styles.choice}>
      <Field label="Dates such as 3/4/2026">
        <Select
          options={ORDERS}
          value={order ?? ""}
          onChange={(event) => {
            const chosen = (["dmy", "mdy"] as const).find((one) => one === event.target.value);
            if (chosen) onChange(chosen);
          }}
        />
      </Field>
    </div>
  );
}
