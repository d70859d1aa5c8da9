import { analyse } from "chardet";
import iconv from "iconv-lite";

import { invalid } from "#/db/errors.ts";

/** No import file may be larger; a table of 50,000 rows stays well below. */
export const MOST_BYTES = 20 * 1024 * 1024;

export interface Decoded {
  text: string;
  /** How the bytes were read, in words a person knows: "UTF-8", "Windows-1252". */
  encoding: string;
}

const FORMATS: readonly { begins: readonly number[]; is: string }[] = [
  { begins: [0x50, 0x4b], is: "a ZIP file or an Excel workbook (.xlsx)" },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], is: "an old Excel workbook (.xls)" },
  { begins: [0x25, 0x50, 0x44, 0x46], is: "a PDF" },
  { begins: [0x1f, 0x8b], is: "a gzip archive" },
  { begins: [0x89, 0x50, 0x4e, 0x47], is: "a picture" },
  { begins: [0xff, 0xd8, 0xff], is: "a picture" },
];

/** Alphabets that a detector tells apart with some certainty; all other 8-bit files are read as Windows-1252. */
const DETECTABLE = new Set(["Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5", "windows-1251", "KOI8-R"]);

const refuse = (message: string) => invalid("file", message);
const startsWith = (bytes: Uint8Array, begins: readonly number[]) => begins.every((byte, at) => bytes[at] === byte);

/** The text of an uploaded file. What is no text is refused by its name. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw refuse("The file is empty.");
  if (bytes.length > MOST_BYTES) throw refuse("The file is larger than 20 MB. Split it and import the parts one after the other.");
  const format = FORMATS.find(({ begins }) => startsWith(bytes, begins));
  if (format) throw refuse(`This is ${format.is}, not a table as text. Save the sheet as CSV and choose that file.`);
  const wide = utf16Of(bytes);
  if (wide) return { text: clean(iconv.decode(Buffer.from(bytes), wide)), encoding: "UTF-16" };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    throw refuse(
      `Line ${lineAt(bytes, nul)} holds a NUL byte, so this is no text file. Save the sheet as CSV (UTF-8) and choose that file.`,
    );
  return utf8(bytes) ?? eightBit(bytes);
}

function utf8(bytes: Uint8Array): Decoded | null {
  try {
    return { text: clean(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), encoding: "UTF-8" };
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    const broken = text.split("\uFFFD").length - 1;
    const whole = (text.match(/[\u0080-\uFFFC]/gu) ?? []).length;
    if (!startsWith(bytes, [0xef, 0xbb, 0xbf]) && whole <= broken) return null;
    const line = text.slice(0, text.indexOf("\uFFFD")).split("\n").length;
    throw refuse(`Line ${line} is not UTF-8, though the rest of the file is. Save the sheet again as CSV (UTF-8).`);
  }
}

function eightBit(bytes: Uint8Array): Decoded {
  const [best] = analyse(bytes.subarray(0, 65_536));
  const encoding = best && DETECTABLE.has(best.name) && best.confidence >= 60 ? best.name : "Windows-1252";
  return { text: clean(iconv.decode(Buffer.from(bytes), encoding)), encoding };
}

/** UTF-16 by its mark, or by every other byte of the beginning being zero, as Latin text is written in it. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) throw refuse("This is UTF-32 text. Save the sheet as CSV (UTF-8) and choose that file.");
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const pairs = Math.min(bytes.length >> 1, 2_000);
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.5 && even === 0) return "utf-16le";
  return even > pairs * 0.5 && odd === 0 ? "utf-16be" : null;
}

const lineAt = (bytes: Uint8Array, end: number) => bytes.subarray(0, end).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);

function clean(text: string): string {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const nul = plain.indexOf("\0");
  if (nul >= 0) throw refuse(`Line ${plain.slice(0, nul).split("\n").length} holds a NUL character, so this is no text file.`);
  return plain;
}
