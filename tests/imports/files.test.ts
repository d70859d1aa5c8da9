import { parse } from "csv-parse/sync";
import fc from "fast-check";
import iconv from "iconv-lite";
import { expect, test } from "vitest";

import { DomainError } from "#/db/errors.ts";
import { openSource } from "#/server/imports/source.ts";

const table = "Name;Email;Notes\nZoë Müller;zoe@x.test;“keen”\n";
const cells = (bytes: Uint8Array) => [...openSource(bytes).rows()].map((row) => row.problem ?? row.cells);
const refusal = (bytes: Uint8Array): string => {
  try {
    for (const _ of openSource(bytes).rows());
  } catch (error) {
    if (error instanceof DomainError && error.code === "INVALID" && error.fields?.["file"]) return error.message;
    throw error;
  }
  return "accepted";
};
const zoe = [["Zoë Müller", "zoe@x.test", "“keen”"]];

test.each([
  ["UTF-8", "UTF-8", Buffer.from(table)],
  ["UTF-8 with a mark", "UTF-8", Buffer.from(`\uFEFF${table}`)],
  ["UTF-16 little end first", "UTF-16", iconv.encode(table, "utf-16le", { addBOM: true })],
  ["UTF-16 big end first", "UTF-16", iconv.encode(table, "utf-16be", { addBOM: true })],
  ["UTF-16 without a mark", "UTF-16", iconv.encode(table, "utf-16le", { addBOM: false })],
  ["Windows-1252", "Windows-1252", iconv.encode(table, "windows-1252")],
])("reads %s and says so", (_name, encoding, bytes) => {
  expect(openSource(bytes).encoding).toBe(encoding);
  expect(openSource(bytes).headers).toEqual(["Name", "Email", "Notes"]);
  expect(cells(bytes)).toEqual(zoe);
});

test.each([
  ["an empty file", Buffer.from(""), /empty/],
  ["a workbook", Buffer.from("PK\u0003\u0004rest"), /ZIP file or an Excel workbook/],
  ["a PDF", Buffer.from("%PDF-1.7"), /a PDF/],
  ["a NUL in line 3", Buffer.from("a,b\n1,2\n3,\u00004\n"), /Line 3 holds a NUL/],
  ["an unclosed quote", Buffer.from('a,b\n1,"x\ny"\n3,"open\n5,6\n7,8\n'), /quote that opens on line 4 never closes/],
  ["a quote closing inside a cell", Buffer.from('a,b\n1,2\n3,"open\n5,6"7\n'), /quote that opens on line 3 closes in the middle/],
  ["20,000 columns", Buffer.from(`${"a,".repeat(20_000)}\n`), /Line 1 has more than 500 columns/],
  ["a cell of 1 MB", Buffer.from(`a,b\n1,2\n3,${"x".repeat(1_000_000)}\n`), /Line 3 has a cell of more than 100,000/],
  ["21 MB", Buffer.alloc(21 * 1024 * 1024, 65), /larger than 20 MB/],
  [
    "one line in another encoding",
    Buffer.concat([Buffer.from("a,b\nMüller,Zoë\nGarcía,José\n"), iconv.encode("Müller,x\n", "windows-1252")]),
    /Line 4 is not UTF-8/,
  ],
])("refuses %s by name and line", (_name, bytes, message) => {
  expect(refusal(bytes)).toMatch(message);
});

test.each([[","], [";"], ["\t"], ["|"]])("finds %j as the separator", (separator) => {
  const bytes = Buffer.from(
    ["Name", "Notes", "Round"].join(separator) + "\n" + ["A", "x, y; z", "1st"].map((cell) => `"${cell}"`).join(separator) + "\n",
  );
  expect(cells(bytes)).toEqual([["A", "x, y; z", "1st"]]);
});

test("a row with too few or too many cells is refused, never shifted, and the lines count line breaks inside quotes", () => {
  const rows = [...openSource(Buffer.from('a,b,c\r\n1,"x\r\ny",3\r\n1,2\r\n\r\n1,2,3,4\r\n1,2,3')).rows()];
  expect(rows).toEqual([
    { line: 2, cells: ["1", "x\r\ny", "3"] },
    { line: 4, cells: ["1", "2"], problem: expect.stringContaining("2 cells where the header has 3") },
    { line: 6, cells: ["1", "2", "3", "4"], problem: expect.stringContaining("4 cells") },
    { line: 7, cells: ["1", "2", "3"] },
  ]);
});

test("one JSON object a line is a table too, and a broken line is refused alone", () => {
  const source = openSource(Buffer.from('{"name":"Ann","email":"a@x.test"}\nnot json\n{"name":"Bo","phone":7}\n'));
  expect(source.headers).toEqual(["name", "email", "phone"]);
  expect([...source.rows()]).toEqual([
    { line: 1, cells: ["Ann", "a@x.test", ""] },
    { line: 2, cells: [], problem: "is not a JSON object" },
    { line: 3, cells: ["Bo", "", "7"] },
  ]);
});

test("any table that is written properly is read back as it was, the same as another parser reads it", () => {
  const cell = fc.oneof(
    fc.constantFrom("", " ", '"', ",", "\n", "\r\n", ";", "é", "=1+1"),
    fc.string({ maxLength: 8 }).map((text) => text.replaceAll("\0", "")),
  );
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (rows) => {
      const text = [["h1", "h2", "h3"], ...rows].map((row) => row.map(quoted).join(",")).join("\n");
      const kept = rows.filter((row) => row.some((one) => one.trim() !== ""));
      expect(cells(Buffer.from(text))).toEqual(kept);
      expect(parse(text, { from: 2 })).toEqual(rows);
    }),
  );
});
