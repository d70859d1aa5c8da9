import { simulate } from "./simulated.ts";

/** Prints how the measures do on agencies whose truth is known: node bench/simulate.ts [agencies] [seed]. */
const agencies = Number(process.argv[2] ?? 2_000);
const seed = Number(process.argv[3] ?? 4);
const seen = simulate(agencies, seed);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const error = (mean: number) => `${(Math.sqrt(mean) * 100).toFixed(2)} points`;

const rows = [
  ["Wilson 95 % covers the true rate", percent(seen.wilson), "93–97 %"],
  ["Newcombe 95 % covers the true difference", percent(seen.newcombe), "93–97 %"],
  ["Mantel–Haenszel (Sato) 95 % covers what asking adds, confounded", percent(seen.mantelHaenszel), "93–97 %"],
  ["the plain difference covers it", percent(seen.plainOfConfounded), "too few"],
  ["root mean squared error of raw recruiter rates", error(seen.rawError), ""],
  ["root mean squared error of pooled ones", error(seen.pooledError), "smaller"],
  ["squared error, pooled to raw", percent(seen.pooledError / seen.rawError), "under 100 %"],
  ["pooled 95 % covers the true rate (of recruiters)", percent(seen.pooled), "93–97 %"],
  ["20 equal recruiters, one flagged at 99.8 %", percent(seen.flagged998), "under 6 %"],
  ["20 equal recruiters, one flagged at 95 %", percent(seen.flagged95), "why 95 % is no alarm"],
] as const;

const line = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
console.log(`${agencies} agencies, seed ${seed}\n`);
line(["measure", "seen", "wanted"]);
line(["---", "---", "---"]);
for (const row of rows) line(row);
