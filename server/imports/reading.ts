import { invalid } from "#/db/errors.ts";

import { isTimeZone } from "../zones.ts";
import { provenOrder, type DateOrder } from "./dates.ts";
import { FIELD_WORDS, FIELDS_OF, proposeColumns, REQUIRED, type Field, type ImportKind } from "./fields.ts";
import type { Rejected, Unknown } from "./report.ts";
import type { Mapping } from "./schema.ts";
import type { Source } from "./source.ts";
import { readValue, type ValueField, type ValueRead } from "./values.ts";

/** How one file is read under one mapping: where each field's cell stands, and what bare dates and zones mean. */
export interface Reading {
  kind: ImportKind;
  headers: string[];
  at: ReadonlyMap<Field, number>;
  values: Mapping["values"];
  timeZone: string | null;
  dateOrder: DateOrder | null;
  /** Which names have turned out to be zones; asking Intl for each row would take longer than all the rest. */
  zones: Map<string, boolean>;
}

/** Refuses a mapping that names an unknown heading, gives two columns one meaning, or leaves out what every row needs. */
export function readingOf(source: Source, kind: ImportKind, mapping: Mapping): Reading {
  for (const header of Object.keys(mapping.columns)) {
    if (!source.headers.includes(header))
      throw invalid("mapping.columns", `The mapping names a column “${header}” that the file does not have.`);
  }
  const given = new Set(Object.values(mapping.columns));
  const proposed = Object.entries(proposeColumns(source.headers, kind)).map(([header, field]) => [
    header,
    field && given.has(field) ? null : field,
  ]);
  const chosen: Mapping["columns"] = { ...Object.fromEntries(proposed), ...mapping.columns };
  const at = new Map<Field, number>();
  for (const [index, header] of source.headers.entries()) {
    const field = chosen[header];
    if (!field) continue;
    if (!FIELDS_OF[kind].includes(field)) throw invalid("mapping.columns", `“${FIELD_WORDS[field]}” has no place in an import of ${kind}.`);
    if (at.has(field))
      throw invalid(
        "mapping.columns",
        `Two columns are set to “${FIELD_WORDS[field]}”: “${source.headers[at.get(field)!]}” and “${header}”. Leave one of them out.`,
      );
    at.set(field, index);
  }
  const missing = REQUIRED[kind].find((fields) => !fields.some((field) => at.has(field)));
  if (missing) throw invalid("mapping.columns", `No column is set to “${FIELD_WORDS[missing[0]!]}”. An import of ${kind} needs one.`);
  return {
    kind,
    headers: source.headers,
    at,
    values: mapping.values,
    timeZone: mapping.timeZone ?? null,
    dateOrder: mapping.dateOrder ?? orderOf(source, at),
    zones: new Map(),
  };
}

function orderOf(source: Source, at: ReadonlyMap<Field, number>): DateOrder | null {
  const column = at.get("date");
  if (column === undefined) return null;
  const seen = new Set<string>();
  for (const row of source.rows()) if (!row.problem) seen.add(row.cells[column]!);
  return provenOrder(seen);
}

/** The cells of one row by field, collecting what is refused and what stays unknown while they are read. */
export class Row {
  readonly rejected: Rejected[] = [];
  readonly unknown: Unknown[] = [];
  readonly line: number;
  readonly #reading: Reading;
  readonly #cells: readonly string[];

  constructor(reading: Reading, line: number, cells: readonly string[]) {
    this.line = line;
    this.#reading = reading;
    this.#cells = cells;
  }

  /** The cell as typed, without surrounding blanks and without the guard that exports put before a formula. */
  cell(field: Field): string {
    const index = this.#reading.at.get(field);
    const typed = index === undefined ? "" : this.#cells[index]!.trim();
    return /^'[=+\-@\t\r]/.test(typed) ? typed.slice(1) : typed;
  }

  /** A line of at most `max` characters, or null for a blank cell. Too long or not text: the row is refused, nothing is cut. */
  text(field: Field, max: number, lines: "one" | "many" = "one"): string | null {
    const typed = this.cell(field);
    if (typed.length > max) return this.reject(field, `is longer than ${max.toLocaleString("en")} characters`);
    const allowed = lines === "one" ? /^[^\p{Cc}\p{Cs}]*$/u : /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u;
    if (!allowed.test(typed))
      return this.reject(field, lines === "one" ? "must be one line of plain text" : "holds characters that are not text");
    return typed || null;
  }

  /** What a cell means in a closed list; unknown and counted when that is not plain. */
  value<F extends ValueField>(field: F): ValueRead[F] | null {
    const typed = this.cell(field);
    if (typed === "") return null;
    const choice = lookUp(this.#reading.values[field], typed);
    const value = choice === "unknown" && field !== "asked" && field !== "thankYou" ? null : readValue(field, choice ?? typed);
    if (value === null || value === "unknown") this.leave(field);
    return value;
  }

  /** The zone of this row: its own, the one chosen for what it says, or the one given for the whole file. */
  zone(): string | null {
    const typed = this.cell("timeZone");
    const own = lookUp(this.#reading.values.timeZone, typed) ?? typed;
    if (own !== "" && this.#isZone(own)) return own;
    const { timeZone } = this.#reading;
    if (timeZone && typed !== "") this.leave("timeZone");
    if (timeZone) return timeZone;
    const why = typed === "" ? "names no time zone" : `time zone “${typed.slice(0, 60)}” is not an IANA name such as Europe/London`;
    return this.reject("timeZone", `${why}, and none was given for such rows`);
  }

  leave(field: Field): void {
    this.unknown.push({ line: this.line, column: this.#column(field), value: this.cell(field).slice(0, 200) });
  }

  reject(field: Field, reason: string): null {
    this.rejected.push({ line: this.line, column: this.#column(field), reason });
    return null;
  }

  #isZone(name: string): boolean {
    const { zones } = this.#reading;
    const known = zones.get(name) ?? isTimeZone(name);
    if (zones.size < 1_000) zones.set(name, known);
    return known;
  }

  #column(field: Field): string {
    const index = this.#reading.at.get(field);
    return index === undefined ? FIELD_WORDS[field] : this.#reading.headers[index]!;
  }
}

function lookUp(choices: Record<string, string> | undefined, typed: string): string | undefined {
  if (!choices) return undefined;
  const said = typed.toLowerCase();
  return Object.entries(choices).find(([raw]) => raw.trim().toLowerCase() === said)?.[1];
}
