import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { ROOT } from "#/server/launch/run.mjs";

import { clientOf } from "./client.ts";
import { type Installation, installation } from "./installation.ts";
import type { Row } from "./row.ts";

const PATIENCE_MS = 3_000;

/** Another process keeps SQLite's write lock, shorter and longer than the server's patience. */
export async function lockedRig(): Promise<Row[]> {
  const house = await installation({ keys: 2 });
  try {
    const server = await house.serve();
    const rows: Row[] = [];
    for (const ms of [2_000, 5_000]) rows.push(await lockedFor(house, ms));
    await server.stop("SIGTERM");
    return rows;
  } finally {
    house.remove();
  }
}

async function lockedFor(house: Installation, ms: number): Promise<Row> {
  const [writer, reader] = [clientOf(house.origin, house.keys[0]!), clientOf(house.origin, house.keys[1]!)];
  await reader.get("/candidates");
  await writer.send("POST", "/candidates", { name: "Before" });
  const holder = spawn(process.execPath, [join(ROOT, "tests/db/lock-holder.ts"), join(house.folder, "askwell.db"), String(ms)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(holder, "exit");
  await once(holder.stdout, "data");
  const started = performance.now();
  let isAnswered = false;
  const writing = Promise.all(Array.from({ length: 4 }, (_, n) => writer.send("POST", "/candidates", { name: `Locked ${ms} ${n}` })));
  void writing.finally(() => (isAnswered = true));
  const reads: { status: number; took: number }[] = [];
  while (!isAnswered) {
    const before = performance.now();
    const { status } = await reader.get("/candidates?limit=20");
    reads.push({ status, took: performance.now() - before });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const answers = await writing;
  const waited = performance.now() - started;
  await exit;
  const after = await writer.send("POST", "/candidates", { name: "After" });
  const [wanted, slowest] = [ms < PATIENCE_MS ? 201 : 503, Math.max(...reads.map(({ took }) => took))];
  const fine = reads.filter(({ status }) => status === 200).length;
  return {
    fault: `write lock held ${ms / 1000} s by another process`,
    bar: `reads answer meanwhile, writes ${ms < PATIENCE_MS ? "succeed" : "end in 503, then succeed again"}`,
    seen: `4 writes answered ${[...new Set(answers.map(({ status }) => status))].join(", ")} after ${(waited / 1000).toFixed(1)} s; ${fine} of ${reads.length} reads fine, slowest ${Math.round(slowest)} ms; then ${after.status}`,
    passed: answers.every(({ status }) => status === wanted) && fine === reads.length && reads.length > 10 && after.status === 201,
  };
}
