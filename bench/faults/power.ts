import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import BetterSqlite3 from "better-sqlite3";

import { clientOf } from "./client.ts";
import { newPlace, type Place, whyNoMounts } from "./image.ts";
import { installation } from "./installation.ts";
import { compare, keepWriting, type Ledger, makeJob, newLedger } from "./ledger.ts";
import { type Row, type Size, skipped } from "./row.ts";

const FAULT = "power cut: server stopped, its disk copied, a server started on the copy";
const BAR = "0 acknowledged lost, check finds nothing";
const BLIND = "the same rig with synchronous=NORMAL";

/** What reached a loop-mounted disk is all that a copy of its file holds; the kernel's memory is left out, as in a power cut. */
export async function powerRig({ cuts }: Size): Promise<Row[]> {
  const why = whyNoMounts();
  if (why) return [skipped(FAULT, BAR, why), skipped(BLIND, "loses rows", why)];
  const total = { acknowledged: 0, lost: 0, doubled: 0, unsound: 0 };
  for (let n = 0; n < cuts; n += 1) await cutOnce(total);
  const [lax, full] = [await lostWith("NORMAL"), await lostWith("FULL")];
  return [
    {
      fault: `${FAULT}, ×${cuts}`,
      bar: BAR,
      seen: `${total.lost} of ${total.acknowledged} lost, ${total.doubled} doubled, ${total.unsound} copies with a fault`,
      passed: total.lost + total.doubled + total.unsound === 0 && total.acknowledged > cuts,
    },
    {
      fault: BLIND,
      bar: "loses rows (else the rig is blind); with FULL none",
      seen: `NORMAL lost ${lax.lost} of ${lax.acknowledged}, FULL ${full.lost} of ${full.acknowledged}`,
      passed: lax.lost > 0 && full.lost === 0 && full.acknowledged > 0,
    },
  ];
}

async function cutOnce(total: { acknowledged: number; lost: number; doubled: number; unsound: number }): Promise<void> {
  const disk = newPlace();
  let copy: Place | undefined;
  try {
    disk.make();
    const house = await installation({ folder: join(disk.root, "data") });
    const server = await house.serve();
    const clients = house.keys.map((key) => clientOf(house.origin, key, 0));
    const ledger = newLedger();
    const jobId = await makeJob(clients[0]!);
    let isOver = false;
    const writers = clients.map((client, writer) => keepWriting(client, ledger, { jobId, writer, over: () => isOver }));
    await sleep(700 + Math.random() * 900);
    isOver = true; // no further person; the calls under way are cut off
    server.child.kill("SIGSTOP");
    const promised = copyOf(ledger);
    copy = disk.cut();
    await server.stop("SIGKILL");
    await Promise.all(writers);
    const folder = join(copy.root, "data");
    const again = await house.serve(folder);
    const found = await compare(clientOf(house.origin, house.keys[0]!), promised);
    await again.stop("SIGTERM");
    if ((await house.askwell(["check"], "", folder)).code !== 0) total.unsound += 1;
    for (const field of ["acknowledged", "lost", "doubled"] as const) total[field] += found[field];
  } finally {
    copy?.remove();
    disk.remove();
  }
}

const copyOf = (ledger: Ledger): Ledger => ({ ...ledger, candidates: new Map(ledger.candidates), debriefs: new Map(ledger.debriefs) });

/** The same cut under a small writer of our own, at a given level of care. */
async function lostWith(level: "NORMAL" | "FULL") {
  const disk = newPlace();
  let copy: Place | undefined;
  try {
    disk.make();
    const program = join(import.meta.dirname, "lax-writer.ts");
    const child = spawn(process.execPath, [program, join(disk.root, "rows.db"), level], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    await sleep(2_000);
    child.kill("SIGSTOP");
    const acknowledged = said.split("\n").length - 1;
    copy = disk.cut();
    child.kill("SIGKILL");
    return { acknowledged, lost: acknowledged - Math.min(acknowledged, rowsIn(join(copy.root, "rows.db"))) };
  } finally {
    copy?.remove();
    disk.remove();
  }
}

/** None, where not even the table reached the disk. */
function rowsIn(file: string): number {
  try {
    const connection = new BetterSqlite3(file, { fileMustExist: true });
    const count = connection.prepare("SELECT count(*) FROM rows").pluck().get() as number;
    connection.close();
    return count;
  } catch {
    return 0;
  }
}
