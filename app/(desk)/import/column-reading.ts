import type { LastClose } from "#/db/vocabulary.ts";
import { provenOrder, readDate, readTime } from "#/server/imports/dates.ts";
import type { Field } from "#/server/imports/fields.ts";
import type { Column } from "#/server/imports/inspect.ts";
import type { Mapping } from "#/server/imports/schema.ts";
import { isValueField, readValue, type ValueField } from "#/server/imports/values.ts";
import { isTimeZone } from "#/server/zones.ts";

import { choiceWords } from "./choice-words";

/** How a column reads under its field, as far as its distinct values tell. */
export interface ColumnReading {
  /** In a few words: "4 values mapped". */
  says: string;
  /** Values whose meaning only a person knows. */
  open: { value: string; rows: number }[];
  /** What each meaning is written as; `close` where it has a mark. */
  groups: { meaning: string; close: LastClose | null; raws: string[] }[];
}

const number = (count: number) => count.toLocaleString("en-GB");
const plain = (says: string): ColumnReading => ({ says, open: [], groups: [] });

export function readColumn(column: Column, field: Field | null, rows: number, mapping: Mapping): ColumnReading {
  if (field === null) return plain("Left out");
  if (isValueField(field)) return readClosed(column, field, mapping);
  if (field === "timeZone") return readZones(column, mapping);
  if (field === "date") return readDates(column, mapping);
  if (field === "time") return readTimes(column);
  if (field === "notes" || field === "words" || field === "highlights") return plain(column.filled === 0 ? "All blank" : "As typed");
  return plain(column.filled === rows ? `All ${number(rows)}` : `${number(column.filled)} filled`);
}

const CLOSES: Record<string, LastClose> = { yes: "asked", no: "not_asked", unknown: "unknown" };

function readClosed(column: Column, field: ValueField, mapping: Mapping): ColumnReading {
  const groups = new Map<string, ColumnReading["groups"][number]>();
  const open: ColumnReading["open"] = [];
  for (const { value, rows } of column.values) {
    const choice = choiceFor(mapping, field, value);
    const choiceOf =
      choice === "unknown" && field !== "asked" && field !== "thankYou" ? choice : spelled(readValue(field, choice ?? value));
    if (choiceOf === null) {
      open.push({ value, rows });
      continue;
    }
    const meaning = choiceWords(field, choiceOf);
    const group = groups.get(choiceOf) ?? { meaning, close: field === "asked" ? (CLOSES[choiceOf] ?? null) : null, raws: [] };
    group.raws.push(value);
    groups.set(choiceOf, group);
  }
  return { says: openWords(open) ?? mapped(column.values.length), open, groups: [...groups.values()] };
}

/** A value as a mapping would choose it. */
function spelled(value: ReturnType<typeof readValue>): string | null {
  if (value === null) return null;
  if (typeof value !== "object") return String(value);
  return value.reason ? `${value.outcome}:${value.reason}` : value.outcome;
}

const mapped = (count: number) => (count === 0 ? "All blank" : count === 1 ? "1 value mapped" : `${number(count)} values mapped`);

function openWords(open: ColumnReading["open"]): string | null {
  const [first, ...more] = open;
  if (!first) return null;
  return more.length === 0
    ? `“${first.value}”, ${number(first.rows)} ${first.rows === 1 ? "row" : "rows"}`
    : `${open.length} values to look at`;
}

function readZones(column: Column, mapping: Mapping): ColumnReading {
  const wrong = column.values.filter(({ value }) => !isTimeZone(value));
  const open = wrong.filter(({ value }) => !choiceFor(mapping, "timeZone", value));
  return { says: openWords(open) ?? mapped(column.values.length), open: wrong, groups: [] };
}

function readDates(column: Column, { dateOrder }: Mapping): ColumnReading {
  const order = dateOrder ?? provenOrder(column.values.map(({ value }) => value));
  const read = column.values.map(({ value, rows }) => ({ value, rows, date: readDate(value, order) }));
  const open = read.filter(({ date }) => "problem" in date).map(({ value, rows }) => ({ value, rows }));
  const yearFirst = column.values.every(({ value }) => /^\d{4}-/.test(value));
  if (open.length > 0) return { says: openWords(open) ?? "", open: [], groups: [] };
  return plain(yearFirst ? "Year first, all" : order === "mdy" ? "Month first" : "Day first");
}

function readTimes(column: Column): ColumnReading {
  const wrong = column.values.filter(({ value }) => readTime(value) === null);
  return plain(openWords(wrong) ?? (column.filled === 0 ? "All blank" : "Wall clock"));
}

/** What a person chose for a raw value, whatever its capitals. */
export function choiceFor(mapping: Mapping, field: ValueField | "timeZone", value: string): string | undefined {
  return mapping.values[field]?.[value];
}

/** Whether the dates of this column need to be told which part is the day. */
export function needsOrder(column: Column, mapping: Mapping): boolean {
  const order = provenOrder(column.values.map(({ value }) => value));
  if (order && !mapping.dateOrder) return false;
  return column.values.some(({ value }) => {
    const read = readDate(value, null);
    return "problem" in read && read.problem.includes("two ways");
  });
}
