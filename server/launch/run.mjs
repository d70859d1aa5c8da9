import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The folder that holds package.json. */
export const ROOT = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..", "..");

/** One plain line for the person at the terminal; on standard error, so that a command's own output stays clean. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** What a child gets to see: our own tools first on PATH, hence the Node that comes with the packages. */
export function childEnv(more = {}) {
  const path = [join(ROOT, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...more };
}

/** The Node that better-sqlite3 needs: the one in node_modules, or else the one that runs this. */
export function carriedNode() {
  const carried = join(ROOT, "node_modules", ".bin", "node");
  return existsSync(carried) ? carried : process.execPath;
}

/**
 * Runs a program to its end and answers its exit code. With `quiet` its output is kept and shown only when it fails.
 * `output: "stderr"` sends what it prints to standard error.
 */
const running = new Set();

/** Ends the programs that `run` started and that have not ended yet. */
export function stopAll() {
  for (const child of running) child.kill("SIGTERM");
}

export function run(command, args, { env = {}, quiet = false, output = "inherit", input = "ignore", ...options } = {}) {
  const stdout = quiet ? "pipe" : output === "stderr" ? 2 : output;
  const child = spawn(command, args, { cwd: ROOT, ...options, env: childEnv(env), stdio: [input, stdout, quiet ? "pipe" : "inherit"] });
  running.add(child);
  child.on("close", () => running.delete(child));
  const kept = [];
  child.stdout?.on("data", (chunk) => kept.push(chunk));
  child.stderr?.on("data", (chunk) => kept.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      say(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code, signal) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/** Like `run`, but answers what the program printed; null when it failed. */
export async function outputOf(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, ...options, env: childEnv(options.env), stdio: ["ignore", "pipe", "ignore"] });
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  const code = await new Promise((resolve) => child.on("error", () => resolve(1)).on("close", resolve));
  return code === 0 ? text : null;
}

export class SetupError extends Error {}

/** Runs a step of the launch; a refusal that we wrote ourselves is one line, anything else is shown whole. */
export async function main(step) {
  try {
    process.exitCode = await step();
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}
