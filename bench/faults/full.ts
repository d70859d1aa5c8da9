import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { type Answer, type Client, clientOf } from "./client.ts";
import { newPlace, whyNoMounts } from "./image.ts";
import { installation } from "./installation.ts";
import { compare, keepWriting, makeJob, newLedger } from "./ledger.ts";
import { type Row, skipped } from "./row.ts";

const FAULT = "disk full";
const BAR = "writes 503 or 507 with a plain message, reads go on, recovers by itself, nothing half-written";

/** A small disk that something else fills while people are taken on, and that is freed again. */
export async function fullRig(): Promise<Row[]> {
  const why = whyNoMounts();
  if (why) return [skipped(FAULT, BAR, why)];
  const disk = newPlace();
  try {
    disk.makeSmall(12);
    const house = await installation({ folder: join(disk.root, "data"), keys: 2 });
    const server = await house.serve();
    const [client, reader] = house.keys.map((key) => clientOf(house.origin, key)) as [Client, Client];
    const ledger = newLedger();
    const jobId = await makeJob(client);
    await writeFor(client, ledger, jobId, 400);
    const ballast = join(disk.root, "ballast");
    fillUp(ballast);
    const refused: Answer[] = [];
    for (let n = 0; n < 40; n += 1) {
      const answer = await client.send("POST", "/candidates", { name: `Full ${n}`, headline: "x".repeat(190) });
      if (answer.status !== 201) refused.push(answer);
      else ledger.candidates.set((answer.body as { id: string }).id, `Full ${n}`);
    }
    const reads = await Promise.all(Array.from({ length: 10 }, () => reader.get("/candidates?limit=50")));
    const healthy = (await fetch(`${house.origin}/api/health`)).status;
    rmSync(ballast);
    const freed = performance.now();
    await client.insist("POST", "/candidates", { name: "After" });
    const recovered = performance.now() - freed;
    await writeFor(client, ledger, jobId, 300);
    const found = await compare(client, ledger);
    await server.stop("SIGTERM");
    const check = await house.askwell(["check"]);
    const statuses = [...new Set(refused.map(({ status }) => status))].join(", ");
    const detail = (refused[0]?.body as { detail?: string } | undefined)?.detail ?? "nothing";
    const readable = reads.filter(({ status }) => status === 200).length;
    return [
      {
        fault: FAULT,
        bar: BAR,
        seen: `${refused.length} of 40 writes refused with ${statuses || "nothing"} ("${detail}"), ${readable} of 10 reads and health ${healthy} meanwhile, writing again after ${Math.round(recovered)} ms, ${found.lost} of ${found.acknowledged} lost, check ${check.code === 0 ? "found nothing" : check.out}`,
        passed:
          refused.length > 0 &&
          refused.every(({ status }) => status === 503 || status === 507) &&
          readable === 10 &&
          healthy === 200 &&
          found.lost === 0 &&
          check.code === 0,
      },
    ];
  } finally {
    disk.remove();
  }
}

async function writeFor(client: Client, ledger: Parameters<typeof keepWriting>[1], jobId: string, ms: number): Promise<void> {
  let isOver = false;
  const writing = keepWriting(client, ledger, { jobId, writer: 0, over: () => isOver });
  await sleep(ms);
  isOver = true;
  await writing;
}

function fillUp(file: string): void {
  const handle = openSync(file, "w");
  for (let size = 65_536; size >= 512; ) {
    try {
      if (writeSync(handle, Buffer.alloc(size, 1)) < size) size /= 2;
    } catch {
      size /= 2;
    }
  }
  closeSync(handle);
}
