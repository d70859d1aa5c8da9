import { invalid } from "#/db/errors.ts";

export const MOST_COLUMNS = 500;
export const LONGEST_CELL = 100_000;

/** One record with the physical line it begins on. */
export interface Scanned {
  line: number;
  cells: string[];
}

const refuse = (message: string) => invalid("file", message);

/**
 * Reads separated values after RFC 4180, one record at a time. Quoted cells may hold line breaks and doubled quotes; a quote
 * that never closes, or closes in the middle of a cell, refuses the file by the line where it opened. Blank lines are skipped.
 */
export function* scanCsv(text: string, separator: string, from = { at: 0, line: 1 }): Generator<Scanned> {
  let { at, line } = from;
  while (at < text.length) {
    const record: Scanned = { line, cells: [] };
    let blank = true;
    for (let more = true; more; ) {
      const cell = text[at] === '"' ? quotedCell(text, at, line, separator) : plainCell(text, at, separator);
      if (cell.value.length > LONGEST_CELL)
        throw refuse(`Line ${line} has a cell of more than ${LONGEST_CELL.toLocaleString("en")} characters. No field takes that much.`);
      if (record.cells.length === MOST_COLUMNS)
        throw refuse(`Line ${record.line} has more than ${MOST_COLUMNS} columns. Keep the ones that matter and try again.`);
      record.cells.push(cell.value);
      blank &&= cell.value === "" && text[at] !== '"';
      line += cell.breaks;
      at = cell.end;
      more = text[at] === separator;
      if (more) at += 1;
    }
    if (at < text.length) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line += 1;
    }
    if (!blank || record.cells.length > 1) yield record;
  }
}

interface Cell {
  value: string;
  end: number;
  breaks: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: text.slice(start, end), end, breaks: 0 };
}

function quotedCell(text: string, start: number, line: number, separator: string): Cell {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) throw refuse(`The quote that opens on line ${line} never closes. Close it in the file, then choose the file again.`);
  const next = text[close + 1];
  if (next !== undefined && next !== separator && next !== "\n" && next !== "\r") {
    throw refuse(
      `The quote that opens on line ${line} closes in the middle of a cell. Double the quotes inside the cell, or close the first one.`,
    );
  }
  const raw = text.slice(start + 1, close);
  const breaks = (raw.match(/\r\n|\n|\r/g) ?? []).length;
  return { value: raw.includes('"') ? raw.replaceAll('""', '"') : raw, end: close + 1, breaks };
}
