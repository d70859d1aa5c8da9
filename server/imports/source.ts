import { invalid } from "#/db/errors.ts";

import { decodeFile } from "./decode.ts";
import { scanNdjson } from "./ndjson.ts";
import { scanCsv, type Scanned } from "./scan.ts";

/** A row with as many cells as there are headers, or with the reason why its cells cannot be told apart. */
export interface SourceRow {
  line: number;
  cells: string[];
  problem?: string;
}

export interface Source {
  encoding: string;
  /** The separator of a CSV, or "json" for one object a line. */
  separator: Separator | "json";
  headers: string[];
  rows(): Generator<SourceRow>;
}

const SEPARATORS = [",", ";", "\t", "|"] as const;
type Separator = (typeof SEPARATORS)[number];

export const SEPARATOR_WORDS: Record<Source["separator"], string> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "bars",
  json: "one JSON object a line",
};

/** Opens a file's bytes as a table. Throws INVALID on `file` when it is none; `rows` may throw the same further down. */
export function openSource(bytes: Uint8Array): Source {
  const { text, encoding } = decodeFile(bytes);
  if (text.trimStart().startsWith("{")) return { encoding, separator: "json", ...scanNdjson(text) };
  const declared = /^sep=([,;\t|])\r?\n/.exec(text); // Excel's own way of naming the separator
  const start = declared ? { at: declared[0].length, line: 2 } : { at: 0, line: 1 };
  const separator = SEPARATORS.find((one) => one === declared?.[1]) ?? sniffSeparator(text);
  const first = scanCsv(text, separator, start).next();
  if (first.done) throw invalid("file", "The file holds no rows.");
  const headers = nameHeaders(first.value.cells);
  return { encoding, separator, headers, rows: () => sized(scanCsv(text, separator, start), headers.length) };
}

/** The separator that cuts the first rows into the most columns of one and the same number. */
export function sniffSeparator(text: string): Separator {
  const score = (separator: Separator) => {
    const widths: number[] = [];
    try {
      for (const { cells } of scanCsv(text, separator)) if (widths.push(cells.length) === 20) break;
    } catch {
      // A quote out of place under this separator may be in place under another; the columns read so far still count.
    }
    const [width = 1] = widths;
    return width === 1 ? 0 : width * widths.filter((one) => one === width).length;
  };
  return SEPARATORS.map((separator) => ({ separator, score: score(separator) })).reduce((best, one) =>
    one.score > best.score ? one : best,
  ).separator;
}

function* sized(records: Generator<Scanned>, width: number): Generator<SourceRow> {
  records.next(); // the header
  for (const { line, cells } of records) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (cells.length === width) yield { line, cells };
    else
      yield {
        line,
        cells,
        problem: `has ${cells.length} cells where the header has ${width}, so its values may stand in the wrong columns`,
      };
  }
}

/** Every column gets a name of its own, so that a mapping can speak of it. */
function nameHeaders(cells: string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.trim().replace(/\s+/g, " ") || `Column ${at + 1}`;
    if (name.length > 200)
      throw invalid("file", `The heading of column ${at + 1} is longer than 200 characters. Is the first row the headings?`);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
