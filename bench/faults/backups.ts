import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { clientOf } from "./client.ts";
import { installation } from "./installation.ts";
import { compare, keepWriting, type Ledger, makeJob, newLedger } from "./ledger.ts";
import type { Row, Size } from "./row.ts";

const WRITERS = 4;

/** Backups beside a server that is written to; each restores to a state that holds all that was promised before it began. */
export async function backupRig({ backups }: Size): Promise<Row[]> {
  const house = await installation();
  try {
    const server = await house.serve();
    const clients = Array.from({ length: WRITERS }, (_, n) => clientOf(house.origin, house.keys[n % house.keys.length]!));
    const ledger = newLedger();
    const jobId = await makeJob(clients[0]!);
    let isOver = false;
    const started = performance.now();
    const writers = clients.map((client, writer) => keepWriting(client, ledger, { jobId, writer, over: () => isOver }));
    const taken: { file: string; promised: Ledger; code: number | null }[] = [];
    for (let n = 0; n < backups; n += 1) {
      await sleep(300);
      const promised = { ...ledger, candidates: new Map(ledger.candidates), debriefs: new Map(ledger.debriefs) };
      const file = join(house.folder, `backup-${n}.db`);
      taken.push({ file, promised, code: (await house.askwell(["backup", file])).code });
    }
    isOver = true;
    await Promise.all(writers);
    const rate = ((ledger.candidates.size * 4) / (performance.now() - started)) * 1000;
    const running = await house.askwell(["restore", taken[0]!.file]);
    await server.stop("SIGTERM");
    let [whole, lost, acknowledged] = [0, 0, 0];
    for (const { file, promised, code } of taken) {
      const restored = await house.askwell(["restore", file]);
      const again = await house.serve();
      const found = await compare(clients[0]!, promised);
      await again.stop("SIGTERM");
      acknowledged += found.acknowledged;
      lost += found.lost + found.doubled;
      if (code === 0 && restored.code === 0 && (await house.askwell(["check"])).code === 0) whole += 1;
    }
    return [
      {
        fault: `backup under ${Math.round(rate)} writes a second, restored, ×${backups}`,
        bar: "each holds all acknowledged before it, check finds nothing; restore refused while the server runs",
        seen: `${whole} of ${backups} whole, ${lost} of ${acknowledged} lost, restore beside the server ${running.code === 0 ? "went through" : "refused"}`,
        passed: whole === backups && lost === 0 && acknowledged > 0 && running.code !== 0 && running.err.includes("running"),
      },
    ];
  } finally {
    house.remove();
  }
}
