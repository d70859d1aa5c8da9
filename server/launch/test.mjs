import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findChromium } from "./browser.mjs";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { freePort, startPostgres } from "./postgres.mjs";
import { carriedNode, main, run, say, stopAll } from "./run.mjs";

/** Checks that count as one test each: what is looked at, and the packages' program that looks. */
const CHECKS = [
  ["Format", "biome", ["format", "."]],
  ["Lint", "biome", ["lint", "--error-on-warnings", "."]],
  ["Types", "tsc", ["--noEmit"]],
  ["Dead code", "knip", ["--no-progress"]],
];

/** No colours where nobody looks, as in a log. */
const plain = process.stderr.isTTY ? {} : { NO_COLOR: "1", FORCE_COLOR: undefined };

// npm test: everything, from a fresh clone. Its last line counts the tests of all suites.
await main(async () => {
  await ensureInstalled();
  const suites = [await checks(), await integration(), await browser(), await faults()];
  const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
  const failed = suites.reduce((sum, suite) => sum + suite.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
});

async function checks() {
  const count = { passed: 0, failed: 0 };
  await run("next", ["typegen"], { quiet: true }); // the declarations that type checking needs are not kept in the repository
  for (const [name, program, args] of CHECKS) {
    const isFine = (await run(program, args, { quiet: true })) === 0;
    say(`${name}: ${isFine ? "fine" : "FAILED, see above"}`);
    count[isFine ? "passed" : "failed"] += 1;
  }
  return count;
}

/** The same tests on SQLite and on PostgreSQL. */
async function integration() {
  return suite("Unit and integration tests", async (report) => {
    const postgres = await startPostgres();
    const stopped = stopOnSignal(postgres.stop);
    try {
      const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
      const code = await run("vitest", args, { output: "stderr", env: { ...plain, ASKWELL_TEST_POSTGRES: postgres.url } });
      const { numPassedTests, numFailedTests, numFailedTestSuites, success } = read(report);
      return { code, passed: numPassedTests, failed: numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites)) };
    } finally {
      stopped();
      await postgres.stop();
    }
  });
}

/** Journeys through the production build in a real browser. */
async function browser() {
  return suite("Browser tests", async (report) => {
    const env = {
      ...plain,
      CHROMIUM_PATH: await findChromium(),
      ASKWELL_E2E_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    };
    await ensureBuilt();
    const code = await run("playwright", ["test", "--reporter=dot,json"], { output: "stderr", env });
    const { expected, unexpected, flaky } = read(report).stats;
    return { code, passed: expected, failed: unexpected + flaky };
  });
}

/** The short form of `npm run faults`: a server killed under writers, cut off from power, out of disk. */
async function faults() {
  return suite("Fault rigs", async (report) => {
    await ensureBuilt();
    const args = ["--disable-warning=ExperimentalWarning", "bench/faults/main.ts", "--short", "--report", report];
    const code = await run(carriedNode(), args, { output: "stderr", env: plain });
    return { code, ...read(report) };
  });
}

/** Runs one suite. One that breaks off, runs nothing or disagrees with its exit code has failed. */
async function suite(name, body) {
  say(`${name} …`);
  const folder = mkdtempSync(join(tmpdir(), "askwell-report-"));
  try {
    const { code, passed, failed } = await body(join(folder, "report.json"));
    const broken = failed === 0 && (code !== 0 || passed === 0);
    if (broken) say(passed === 0 ? `${name}: not one test ran` : `${name}: ended with code ${code}`);
    return { passed, failed: broken ? 1 : failed };
  } catch (error) {
    say(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A declaration, since the suites above run before a constant down here would be there. */
function read(report) {
  return JSON.parse(readFileSync(report, "utf8"));
}

/** Ctrl-C ends the tests, but not before their programs and their database server have gone. */
function stopOnSignal(stop) {
  const end = () => {
    stopAll();
    void stop().finally(() => process.exit(130));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  return () => {
    process.off("SIGINT", end);
    process.off("SIGTERM", end);
  };
}
