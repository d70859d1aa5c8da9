import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { freePort } from "#/server/launch/postgres.mjs";

/** A PostgreSQL server of a rig's own, durable as by default, that can be restarted; null where no pg_ctl is found. */
export async function ownPostgres() {
  const bin = places().find((place) => existsSync(join(place, "pg_ctl")));
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), "askwell-pg-"));
  const owner = asNobodySpecial();
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const [data, port] = [join(folder, "data"), await freePort()];
  const run = (program: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(join(bin, program), args, {
      ...owner,
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=60`;
  const log = join(folder, "log");
  run("pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start");
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    /** `immediate` is a crash: nothing is written out, the log is played back at the start. */
    restart: (mode: "fast" | "immediate") => run("pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "-m", mode, "restart"),
    stop() {
      run("pg_ctl", "-D", data, "-w", "-m", "fast", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function places(): string[] {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...versions.map((version) => join(debian, version, "bin")), ...(process.env.PATH ?? "").split(delimiter)];
}

/** PostgreSQL refuses to run as root. */
function asNobodySpecial(): { uid: number; gid: number } | { uid?: undefined; gid?: undefined } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (what: string) => Number(spawnSync("id", [what, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: idOf("-u"), gid: idOf("-g") };
}
