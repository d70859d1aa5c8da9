import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

const READY_MS = 60_000;

/** The production server as `npm start` runs it, with data of its own. */
export class Server {
  readonly url: string;
  /** From the start of the process to its first answer that needed the database. */
  readonly coldStartMs: number;
  readonly #child: ChildProcess;

  private constructor(url: string, child: ChildProcess, coldStartMs: number) {
    this.url = url;
    this.coldStartMs = coldStartMs;
    this.#child = child;
  }

  static async start(env: Record<string, string>, port: number): Promise<Server> {
    const url = `http://127.0.0.1:${port}`;
    const begun = performance.now();
    const child = spawn(process.execPath, [join(process.cwd(), ".next", "standalone", "server.js")], {
      env: { ...process.env, ...env, NODE_ENV: "production", PORT: String(port), HOSTNAME: "127.0.0.1", ASKWELL_URL: url },
      stdio: ["ignore", "ignore", "inherit"],
    });
    while (performance.now() - begun < READY_MS && child.exitCode === null) {
      const answer = await fetch(`${url}/api/health`).catch(() => null);
      if (answer?.ok) return new Server(url, child, performance.now() - begun);
      await sleep(10);
    }
    child.kill("SIGKILL");
    throw new Error("the server did not answer within a minute");
  }

  /** Resident memory in MiB, where the system tells it. */
  memory(): number {
    const status = process.platform === "linux" ? readFileSync(`/proc/${this.#child.pid}/status`, "utf8") : "";
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("close", resolve));
    this.#child.kill("SIGTERM");
    await ended;
  }
}
