import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ensureBuilt } from "../server/launch/build.mjs";
import { ensureInstalled } from "../server/launch/install.mjs";
import { startPostgres } from "../server/launch/postgres.mjs";
import { carriedNode, main, run } from "../server/launch/run.mjs";
import { checkOut } from "./versions.mjs";

const given = process.argv.slice(2);
const has = (name) => given.includes(`--${name}`);
const after = (name) => (has(name) ? given[given.indexOf(`--${name}`) + 1] : undefined);
const KNOWN = ["large", "small", "postgres", "browser", "against", "seconds", "times", "keep-docs"];

// npm run bench: fills databases, times the built server over HTTP, prints one table and keeps it in docs/performance.md.
//   --large: a million candidates too   --small: ten thousand only   --postgres: on PostgreSQL as well   --browser: pages in Chromium
//   --against REV: the same of an earlier version, as ratios   --times N, --seconds N: how long   --keep-docs: print only
await main(async () => {
  const unknown = given.find((word) => word.startsWith("--") && !KNOWN.includes(word.slice(2)));
  if (unknown) return complain(unknown);
  await ensureInstalled();
  await ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), "askwell-bench-"));
  try {
    const found = [...(await measureAll(folder, "", process.cwd())), ...(has("postgres") ? await onPostgres(folder) : [])];
    const rev = after("against");
    const earlier = rev ? await checkOut(rev, join(folder, "earlier"), (cwd) => measureAll(folder, "earlier-", cwd)) : [];
    const args = [
      "bench/report.ts",
      ...found,
      ...(rev ? ["--against", rev, ...earlier] : []),
      ...(has("keep-docs") ? ["--keep-docs"] : []),
    ];
    return await node(args);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function complain(word) {
  process.stderr.write(`${word} is not known; there are ${KNOWN.map((name) => `--${name}`).join(", ")}.\n`);
  return 1;
}

function node(args, env = {}, cwd = undefined) {
  return run(carriedNode(), ["--disable-warning=ExperimentalWarning", ...args], { env, ...(cwd && { cwd }) });
}

/** Each size with a data folder of its own; answers the files with the figures. */
async function measureAll(folder, prefix, cwd, env = { DATABASE_URL: "" }) {
  const sizes = has("small") ? [10_000] : [10_000, 100_000, ...(has("large") ? [1_000_000] : [])];
  const files = [];
  for (const size of sizes) {
    const out = join(folder, `${prefix}${env.DATABASE_URL ? "postgres" : "sqlite"}-${size}.json`);
    const data = mkdtempSync(join(folder, "data-"));
    const browse = has("browser") && !prefix && size === 100_000 && !env.DATABASE_URL ? ["--browser"] : [];
    const length = ["times", "seconds"].flatMap((name) => (has(name) ? [`--${name}`, after(name)] : []));
    const code = await node(
      ["bench/measure.ts", "--size", String(size), "--out", out, ...browse, ...length],
      { ASKWELL_DATA: data, ...env },
      cwd,
    );
    rmSync(data, { recursive: true, force: true });
    if (code !== 0) throw new Error(`measuring ${size} candidates failed`);
    files.push(out);
  }
  return files;
}

/** The server that DATABASE_URL names, or one started for this that waits for the disk; each size makes its own database there. */
async function onPostgres(folder) {
  if (process.env.DATABASE_URL) return measureAll(folder, "", process.cwd(), { DATABASE_URL: process.env.DATABASE_URL });
  const server = await startPostgres({ durable: true });
  try {
    return await measureAll(folder, "", process.cwd(), { DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}
