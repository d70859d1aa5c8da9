import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import { type Client, clientOf } from "./client.ts";
import { installation } from "./installation.ts";
import type { Row, Size } from "./row.ts";

const USUAL = 16;
const TIMES = 10;
const RECOVERED_MS = 30_000;

interface Spell {
  statuses: Map<number, number>;
  perSecond: number;
  p50: number;
  slowest: number;
}

/** Ten times the usual callers at once, reading and writing; then how soon one of them is served as before. And callers who dawdle. */
export async function overloadRig({ seconds }: Size): Promise<Row[]> {
  const house = await installation({ keys: 8 });
  try {
    const server = await house.serve();
    const clients = house.keys.map((key) => clientOf(house.origin, key));
    await spell(clients, USUAL, 1);
    await sleep(1_000);
    const before = await spell(clients, USUAL, 3);
    const under = await spell(clients, USUAL * TIMES, seconds);
    const recovered = await untilAsBefore(clients[0]!, before.p50);
    const odd = [...under.statuses.keys()].filter((status) => ![200, 201, 429, 503].includes(status));
    const shed = [...under.statuses]
      .sort()
      .map(([status, n]) => `${n} × ${status || "no answer"}`)
      .join(", ");
    const dawdlers = await slowClients(house.origin, clients[0]!);
    await server.stop("SIGTERM");
    const check = await house.askwell(["check"]);
    return [
      {
        fault: `${TIMES} × the usual ${USUAL} callers for ${seconds} s`,
        bar: "sheds with 429 or 503, never otherwise; as before within 30 s; check finds nothing",
        seen: `usual ${Math.round(before.perSecond)}/s, p50 ${Math.round(before.p50)} ms; under load ${Math.round(under.perSecond)}/s, p50 ${Math.round(under.p50)} ms, slowest ${Math.round(under.slowest)} ms: ${shed}; as before after ${(recovered / 1000).toFixed(1)} s; check ${check.code === 0 ? "found nothing" : check.out}`,
        passed: odd.length === 0 && recovered < RECOVERED_MS && check.code === 0,
      },
      dawdlers,
    ];
  } finally {
    house.remove();
  }
}

async function spell(clients: Client[], callers: number, seconds: number): Promise<Spell> {
  const statuses = new Map<number, number>();
  const took: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1_000;
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      const client = clients[caller % clients.length]!;
      for (let n = 0; performance.now() < until; n += 1) {
        const before = performance.now();
        const { status } = await (n % 5 === 0
          ? client.send("POST", "/candidates", { name: `Load ${caller} ${n}` })
          : client.get("/candidates?limit=20"));
        took.push(performance.now() - before);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  took.sort((a, b) => a - b);
  return {
    statuses,
    perSecond: took.length / ((performance.now() - started) / 1_000),
    p50: took[took.length >> 1] ?? 0,
    slowest: took.at(-1) ?? 0,
  };
}

/** Until five reads in a row are served in no more than twice the usual time (at least 50 ms, the noise of a small machine). */
async function untilAsBefore(client: Client, usual: number): Promise<number> {
  const started = performance.now();
  for (let good = 0; good < 5 && performance.now() - started < RECOVERED_MS; ) {
    const before = performance.now();
    const { status } = await client.get("/candidates?limit=20");
    good = status === 200 && performance.now() - before < Math.max(50, usual * 2) ? good + 1 : 0;
    await sleep(20);
  }
  return performance.now() - started;
}

const HALF = "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ";

/** 200 connections that never finish their headers: the others are served, and these are closed. */
async function slowClients(origin: string, client: Client): Promise<Row> {
  const { hostname, port } = new URL(origin);
  let closed = 0;
  const sockets: Socket[] = Array.from({ length: 200 }, () =>
    connect(Number(port), hostname)
      .on("error", () => {})
      .on("close", () => (closed += 1)),
  );
  for (const socket of sockets) socket.write(HALF);
  const started = performance.now();
  let [served, asked] = [0, 0];
  while (closed < sockets.length && performance.now() - started < 60_000) {
    served += (await client.get("/candidates?limit=1")).status === 200 ? 1 : 0;
    asked += 1;
    for (const socket of sockets) if (!socket.destroyed) socket.write("a");
    await sleep(1_000);
  }
  const took = (performance.now() - started) / 1_000;
  for (const socket of sockets) socket.destroy();
  return {
    fault: "200 callers who never finish their headers",
    bar: "closed within a minute, others served meanwhile",
    seen: `${Math.min(closed, sockets.length)} of ${sockets.length} closed after ${took.toFixed(0)} s, ${served} of ${asked} other reads served`,
    passed: took < 60 && served === asked,
  };
}
