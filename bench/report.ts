import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";

import type { Measured } from "./measure.ts";
import { tables } from "./table.ts";

const FILE = "docs/performance.md";
const [BEGIN, END] = ["<!-- bench: begin -->", "<!-- bench: end -->"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: "string" }, "keep-docs": { type: "boolean", default: false } },
});
const all = positionals.map((file) => ({ earlier: /\/earlier-[^/]*$/.test(file), measured: read(file) }));
const now = all.flatMap((one) => (one.earlier ? [] : one.measured));
const then = all.flatMap((one) => (one.earlier ? one.measured : []));

const text = [machine(), "", ...tables(now, then, values.against)].join("\n");
process.stdout.write(`${text}\n`);
if (!values["keep-docs"]) keep(text);

function read(file: string): Measured {
  return JSON.parse(readFileSync(file, "utf8"));
}

function machine(): string {
  const [cpu] = cpus();
  const load = readFileSync("/proc/loadavg", { encoding: "utf8", flag: "r" }).split(" ")[0];
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Measured ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC on ${cpus().length} × ${cpu?.model.trim()}, ${memory} GiB, Node ${process.version}, load ${load} at the end; the clients ran on the same machine.`;
}

/** Only what lies between the markers is the command's; the rest of the page is written by hand. */
function keep(table: string): void {
  const page = existsSync(FILE) ? readFileSync(FILE, "utf8") : `# Performance\n\n${BEGIN}\n${END}\n`;
  const [before, rest] = page.split(BEGIN);
  const [, behind] = (rest ?? "").split(END);
  if (behind === undefined) throw new Error(`${FILE} has lost its markers`);
  writeFileSync(FILE, `${before}${BEGIN}\n${table}\n${END}${behind}`);
}
