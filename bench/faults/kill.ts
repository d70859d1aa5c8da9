import { setTimeout as sleep } from "node:timers/promises";

import { clientOf } from "./client.ts";
import { installation } from "./installation.ts";
import { compare, keepWriting, type Ledger, makeJob, newLedger } from "./ledger.ts";
import type { Row, Size } from "./row.ts";

const WRITERS = 8;
const READY_MS = 5_000;

/** kill -9 of the server while eight callers write; they repeat with their keys until it is back. */
export async function killRig({ kills, timed }: Size): Promise<Row[]> {
  const house = await installation();
  try {
    let server = await house.serve();
    const clients = Array.from({ length: WRITERS }, (_, n) => clientOf(house.origin, house.keys[n % house.keys.length]!));
    const ledger = newLedger();
    const jobId = await makeJob(clients[0]!);
    let isOver = false;
    const writers = clients.map((client, writer) => keepWriting(client, ledger, { jobId, writer, over: () => isOver }));
    const ready: number[] = [];
    for (let n = 0; n < kills; n += 1) {
      await firstPromise(ledger);
      await sleep(Math.random() * 900);
      await server.stop("SIGKILL");
      server = await house.serve();
      ready.push(server.readyMs);
    }
    await sleep(500);
    isOver = true;
    await Promise.all(writers);
    const { acknowledged, lost, doubled } = await compare(clients[0]!, ledger);
    await server.stop("SIGTERM");
    const check = await house.askwell(["check"]);
    const slowest = Math.max(...ready);
    const faults = ledger.faults.length > 0 ? `; refused: ${ledger.faults[0]}` : "";
    return [
      {
        fault: `kill -9 under ${WRITERS} writers, ×${kills}`,
        bar: "0 acknowledged lost, 0 doubled, check finds nothing",
        seen: `${lost} of ${acknowledged} lost, ${doubled} doubled, check ${check.code === 0 ? "found nothing" : `said ${check.out}${check.err}`}${faults}`,
        passed: lost === 0 && doubled === 0 && check.code === 0 && ledger.faults.length === 0 && acknowledged > kills,
      },
      {
        fault: "ready again after a kill",
        bar: "≤ 5 s",
        seen: `median ${seconds(median(ready))}, slowest ${seconds(slowest)}`,
        passed: slowest <= READY_MS || !timed,
      },
    ];
  } finally {
    house.remove();
  }
}

/** Until the server has acknowledged something since it came back: a kill before that tries nothing. */
async function firstPromise({ candidates, debriefs }: Ledger): Promise<void> {
  const before = candidates.size + debriefs.size;
  for (const until = Date.now() + 20_000; candidates.size + debriefs.size === before && Date.now() < until; ) await sleep(20);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
