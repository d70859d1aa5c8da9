import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Installation {
  url: string;
  /** The one-time link that the terminal shows. */
  link: string;
  stop(): Promise<void>;
}

/** `npm start` once more, on a port and a database of its own, as somebody meets it on the first day. */
export async function freshInstallation(): Promise<Installation> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const data = mkdtempSync(join(tmpdir(), "askwell-first-"));
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", ASKWELL_DATA: data, ASKWELL_URL: url, DATABASE_URL: "" };
  const child = spawn(process.execPath, ["server/launch/start.mjs"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { url, link: await linkOf(child, ended), stop };
}

/** What stands after "Set up Askwell:" in the terminal. */
function linkOf({ stdout }: ChildProcess, ended: Promise<void>): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    stdout?.on("data", (chunk) => {
      said += chunk;
      const link = /Set up Askwell: (\S+)/.exec(said)?.[1];
      if (link) resolve(link);
    });
    void ended.then(() => reject(new Error(`the server ended without a set-up link: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}
