import { setTimeout as sleep } from "node:timers/promises";

import { clientOf } from "./client.ts";
import { installation } from "./installation.ts";
import { compare, keepWriting, makeJob, newLedger } from "./ledger.ts";
import { ownPostgres } from "./own-postgres.ts";
import { type Row, type Size, skipped } from "./row.ts";

const FAULT = "PostgreSQL restarted under 4 writers";
const BAR = "0 acknowledged lost, 0 doubled, the server stays up, check finds nothing";

/** The database server goes down and comes back, politely and by a crash, while people are taken on. */
export async function postgresRig({ kills }: Size): Promise<Row[]> {
  const postgres = await ownPostgres();
  if (!postgres) return [skipped(FAULT, BAR, "there is no pg_ctl on this machine")];
  const times = Math.min(6, Math.max(2, Math.round(kills / 3)));
  const house = await installation({ url: postgres.url });
  try {
    const server = await house.serve();
    const clients = house.keys.map((key) => clientOf(house.origin, key));
    const ledger = newLedger();
    const jobId = await makeJob(clients[0]!);
    let isOver = false;
    const writers = clients.map((client, writer) => keepWriting(client, ledger, { jobId, writer, over: () => isOver }));
    const back: number[] = [];
    for (let n = 0; n < times; n += 1) {
      await sleep(600);
      postgres.restart(n % 2 === 0 ? "fast" : "immediate");
      const started = performance.now();
      await clients[0]!.insist("GET", "/candidates?limit=1", undefined);
      back.push(performance.now() - started);
    }
    await sleep(600);
    isOver = true;
    await Promise.all(writers);
    const stayed = server.child.exitCode === null && server.child.signalCode === null;
    const { acknowledged, lost, doubled } = await compare(clients[0]!, ledger);
    await server.stop("SIGTERM");
    const check = await house.askwell(["check"]);
    return [
      {
        fault: `${FAULT}, ×${times}, every second one a crash`,
        bar: BAR,
        seen: `${lost} of ${acknowledged} lost, ${doubled} doubled, the server ${stayed ? "stayed up" : "ENDED"}, reading again ${Math.round(Math.max(...back))} ms after the database at the latest, check ${check.code === 0 ? "found nothing" : check.out}${ledger.faults.length > 0 ? `; refused: ${ledger.faults[0]}` : ""}`,
        passed: lost + doubled === 0 && stayed && check.code === 0 && ledger.faults.length === 0 && acknowledged > times,
      },
    ];
  } finally {
    house.remove();
    postgres.stop();
  }
}
