import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";

import type { Row } from "./row.ts";

const word = (passed: boolean | null) => (passed === null ? "not tried" : passed ? "yes" : "**no**");

/** The table of docs/reliability.md, with the machine and the moment it was made on. */
export function reliability(rows: Row[], args: string[]): string {
  const [cpu] = cpus();
  const revision = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const machine = `${cpus().length} × ${cpu?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0]?.toFixed(1)} at the end`;
  const lines = rows.map(
    ({ fault, bar, seen, passed }) => `| ${fault} | ${bar} | ${seen.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "/")} | ${word(passed)} |`,
  );
  return [
    `Made by \`npm run faults -- ${args.join(" ")}\` on ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC, revision ${revision}, Node ${process.version}.`,
    `Machine: ${machine}.`,
    "",
    "| fault | bar | seen | met |",
    "| --- | --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}
