import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

import { SERVER } from "#/server/launch/build.mjs";
import { freePort } from "#/server/launch/postgres.mjs";
import { ROOT } from "#/server/launch/run.mjs";

const EMAIL = "maren@faults.example";
const PATIENCE_MS = 60_000;

export interface Running {
  child: ChildProcess;
  /** From the start of the process to the first healthy answer. */
  readyMs: number;
  stop(signal: NodeJS.Signals): Promise<void>;
}

export interface Installation {
  folder: string;
  origin: string;
  keys: string[];
  /** The production server, as `npm start` runs it. */
  serve(folder?: string): Promise<Running>;
  askwell(args: string[], input?: string, folder?: string): Promise<{ out: string; err: string; code: number | null }>;
  remove(): void;
}

/** An installation of a rig's own with one agency and some API keys; nothing of it stays behind after `remove`. */
export async function installation({
  folder = mkdtempSync(join(tmpdir(), "askwell-faults-")),
  url = "",
  keys = 4,
} = {}): Promise<Installation> {
  mkdirSync(folder, { recursive: true });
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const envOf = (data: string) => ({
    ...process.env,
    ...{
      ASKWELL_DATA: data,
      DATABASE_URL: url,
      PORT: port,
      HOST: "127.0.0.1",
      HOSTNAME: "127.0.0.1",
      ASKWELL_URL: origin,
      ASKWELL_LOG: "error",
    },
    NODE_ENV: "production" as const,
  });

  const askwell: Installation["askwell"] = async (args, input = "", data = folder) => {
    const child = spawn(process.execPath, [join(ROOT, "server/cli/index.ts"), ...args], { cwd: ROOT, env: envOf(data), stdio: "pipe" });
    child.stdin.end(input);
    const ended = once(child, "close") as Promise<[number | null]>;
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { out, err, code };
  };
  const must = async (args: string[], input = "") => {
    const { out, err, code } = await askwell(args, input);
    if (code !== 0) throw new Error(`askwell ${args[0]} ended with ${code}: ${err}`);
    return out.trim();
  };
  await must(["setup", "--agency", "Faults", "--name", "Maren", "--email", EMAIL, "--password-stdin"], "seven quiet herons at dusk");
  const made: string[] = [];
  for (let n = 0; n < keys; n += 1) made.push(await must(["api-key", "create", "--email", EMAIL]));
  return {
    folder,
    origin,
    keys: made,
    askwell,
    serve: (data = folder) => serve(origin, envOf(data)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function serve(origin: string, env: NodeJS.ProcessEnv): Promise<Running> {
  const started = performance.now();
  const child = spawn(process.execPath, [SERVER], { cwd: ROOT, env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => (said = (said + chunk).slice(-4_000)));
  const ended = once(child, "exit");
  const stop = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  while (performance.now() - started < PATIENCE_MS) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${said}`);
    const health = await fetch(`${origin}/api/health`).catch(() => null);
    if (health?.ok) return { child, readyMs: performance.now() - started, stop };
    await health?.arrayBuffer();
    await sleep(20);
  }
  await stop("SIGKILL");
  throw new Error(`the server was not ready within a minute: ${said}`);
}
