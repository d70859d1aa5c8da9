import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { backupRig } from "./backups.ts";
import { fullRig } from "./full.ts";
import { killRig } from "./kill.ts";
import { lockedRig } from "./locked.ts";
import { overloadRig } from "./overload.ts";
import { reliability } from "./page.ts";
import { parallelRig } from "./parallel.ts";
import { postgresRig } from "./postgres.ts";
import { powerRig } from "./power.ts";
import type { Row, Size } from "./row.ts";

const RIGS: Record<string, (size: Size) => Promise<Row[]>> = {
  kill: killRig,
  power: powerRig,
  full: fullRig,
  locked: lockedRig,
  parallel: parallelRig,
  backup: backupRig,
  postgres: postgresRig,
  overload: overloadRig,
};

const OPTIONS = {
  short: { type: "boolean" },
  only: { type: "string" },
  kills: { type: "string" },
  cuts: { type: "string" },
  backups: { type: "string" },
  seconds: { type: "string" },
  report: { type: "string" },
  write: { type: "string" },
} as const;

// npm run faults -- [--short] [--only kill,power,…] [--kills 200] [--cuts 100] [--backups 20] [--seconds 60] [--write FILE]
const { values } = parseArgs({ options: OPTIONS });
const usual: Size = values.short
  ? { kills: 3, cuts: 1, backups: 1, seconds: 3, timed: false }
  : { kills: 20, cuts: 5, backups: 5, seconds: 15, timed: true };
const size: Size = {
  kills: Number(values.kills ?? usual.kills),
  cuts: Number(values.cuts ?? usual.cuts),
  backups: Number(values.backups ?? usual.backups),
  seconds: Number(values.seconds ?? usual.seconds),
  timed: usual.timed,
};
/** Too slow for every test run: half a minute passes before Node closes a slow connection. */
const LONG = new Set(["overload"]);
const chosen = values.only?.split(",") ?? Object.keys(RIGS).filter((name) => !(values.short && LONG.has(name)));
const rows: Row[] = [];
for (const name of chosen) {
  const rig = RIGS[name];
  if (!rig) throw new Error(`There is no rig ${name}; the rigs are ${Object.keys(RIGS).join(", ")}.`);
  const found = await rig(size).catch((error: unknown): Row[] => [
    { fault: name, bar: "the rig runs to its end", seen: error instanceof Error ? error.message : String(error), passed: false },
  ]);
  for (const row of found) {
    const mark = row.passed === null ? "skipped" : row.passed ? "ok" : "FAILED";
    process.stderr.write(`${mark.padEnd(8)}${row.fault}: ${row.seen} (${row.bar})\n`);
    rows.push(row);
  }
  if (values.write) writeFileSync(values.write, reliability(rows, process.argv.slice(2))); // after each rig: a long run may be broken off
}
const [passed, failed] = [true, false].map((value) => rows.filter((row) => row.passed === value).length);
if (values.report) writeFileSync(values.report, JSON.stringify({ passed, failed }));
process.stdout.write(`Fault rigs: ${passed} held, ${failed} did not\n`);
process.exitCode = failed ? 1 : 0;
