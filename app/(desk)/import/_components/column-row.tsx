"use client";

import { Check, CircleHelp, Minus } from "lucide-react";

import { FIELD_WORDS, FIELDS_OF, type Field, type ImportKind } from "#/server/imports/fields.ts";
import type { Column } from "#/server/imports/inspect.ts";

import { Mark } from "../../../ui/mark";
import { Select } from "../../../ui/select";
import { type ColumnReading, needsOrder, readColumn } from "../column-reading";
import styles from "../import.module.css";
import type { MappingState } from "../use-mapping";
import { DateOrderChoice } from "./date-order-choice";
import { OpenValues } from "./open-values";

const optionsOf = (kind: ImportKind) => FIELDS_OF[kind].map((field) => ({ value: field, label: FIELD_WORDS[field] }));

export function ColumnRow({ column, rows, file }: { column: Column; rows: number; file: MappingState }) {
  const field: Field | null = file.mapping.columns[column.header] ?? null;
  const reading = readColumn(column, field, rows, file.mapping);
  const undecided =
    reading.open.length > 0 && reading.says.startsWith("“") ? true : reading.open.length > 1 && reading.says.includes("look");
  const askOrder = field === "date" && needsOrder(column, file.mapping);
  return (
    <>
      <tr>
        <th scope="row" className={styles.head}>
          {column.header}
        </th>
        <td className="q">{column.samples.join(", ") || "blank"}</td>
        <td>
          <Select
            className={styles.pick}
            aria-label={`${column.header} is`}
            value={field ?? ""}
            onChange={(event) => file.changeColumn(column.header, FIELDS_OF[file.kind].find((one) => one === event.target.value) ?? null)}
            options={[{ value: "", label: "Leave it out" }, ...optionsOf(file.kind)]}
          />
        </td>
        <td>
          <Says reading={reading} field={field} look={undecided || askOrder} />
        </td>
      </tr>
      {(reading.groups.length > 0 || reading.open.length > 0 || askOrder) && (
        <tr className={styles.more}>
          <td colSpan={4}>
            <Groups groups={reading.groups} />
            {askOrder && <DateOrderChoice order={file.mapping.dateOrder} onChange={(dateOrder) => file.change({ dateOrder })} />}
            {field && <OpenValues field={field} values={reading.open} file={file} />}
          </td>
        </tr>
      )}
    </>
  );
}

function Says({ reading, field, look }: { reading: ColumnReading; field: Field | null; look: boolean }) {
  const Icon = look ? CircleHelp : field ? Check : Minus;
  return (
    <span className={look ? `${styles.says} ${styles.look}` : styles.says}>
      <Icon aria-hidden="true" />
      {reading.says}
    </span>
  );
}

const SHOWN = 6;

function Groups({ groups }: { groups: ColumnReading["groups"] }) {
  if (groups.length === 0 || groups.every(({ meaning, raws }) => raws.every((raw) => raw === meaning || meaning.startsWith(raw))))
    return null;
  return (
    <ul className={styles.groups}>
      {groups.slice(0, SHOWN).map(({ meaning, close, raws }) => (
        <li key={meaning}>
          {raws.slice(0, 4).join(", ")}
          {raws.length > 4 && ` and ${raws.length - 4} more`} <span aria-hidden="true">→</span> <span className="hide">is read as</span>
          <b>
            {close && <Mark close={close} />}
            {meaning}
          </b>
        </li>
      ))}
      {groups.length > SHOWN && <li>and {groups.length - SHOWN} more</li>}
    </ul>
  );
}
