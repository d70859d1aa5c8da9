import { spawn } from "node:child_process";
import { createServer } from "node:net";

import { carriedNode, childEnv, ROOT, say, SetupError } from "./run.mjs";

const GRACE_MS = 15_000;
const READY_MS = 60_000;

/** Brings the database up to date and answers the one-time set-up link, or "" where an agency exists. */
export async function prepare(env) {
  const child = spawn(carriedNode(), ["server/launch/prepare.ts"], { cwd: ROOT, env: childEnv(env), stdio: ["ignore", "pipe", "inherit"] });
  let link = "";
  child.stdout.on("data", (chunk) => (link += chunk));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new SetupError("The database could not be made ready; the reason is above. Nothing was started.");
  return link.trim();
}

/** Runs a server until it ends or is told to stop; a stop that was asked for is a success. */
export async function serve(args, env, onReady) {
  const child = spawn(carriedNode(), args, { cwd: ROOT, env: childEnv(env), stdio: "inherit" });
  let asked = false;
  const stop = (signal) => () => {
    if (!asked) setTimeout(() => child.kill("SIGKILL"), GRACE_MS).unref();
    asked = true;
    child.kill(signal);
  };
  process.on("SIGINT", stop("SIGINT"));
  process.on("SIGTERM", stop("SIGTERM"));
  process.on("SIGHUP", stop("SIGTERM"));
  if (process.env.npm_lifecycle_event) whenOrphaned(stop("SIGTERM"));
  const ended = new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
  void answers(env, ended).then((ready) => ready && onReady());
  const code = await ended;
  if (asked) say("Askwell has stopped.");
  return asked ? 0 : code;
}

/** The shell between npm and us dies of a SIGTERM without passing it on; that it has gone is all we can see. */
function whenOrphaned(then) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, 500).unref();
}

/** A taken port is found before anything is touched; another Askwell may be running there. */
export async function refuseTakenPort({ HOST, PORT }) {
  const probe = createServer();
  const fault = await new Promise((resolve) =>
    probe.once("error", resolve).listen({ port: Number(PORT), host: HOST, exclusive: true }, () => resolve(null)),
  );
  await new Promise((resolve) => probe.close(resolve));
  if (fault?.code === "EADDRINUSE")
    throw new SetupError(`Port ${PORT} is in use already. Stop what runs there, or choose another: PORT=3001 npm start`);
  if (fault) throw new SetupError(`HOST ${HOST} with port ${PORT} cannot be listened on: ${fault.message}`);
}

async function answers({ HOST, PORT }, ended) {
  let over = false;
  void ended.then(() => (over = true));
  const host = HOST === "0.0.0.0" ? "127.0.0.1" : HOST === "::" ? "[::1]" : HOST.includes(":") ? `[${HOST}]` : HOST;
  for (const until = Date.now() + READY_MS; Date.now() < until && !over; ) {
    const response = await fetch(`http://${host}:${PORT}/api/health`).catch(() => null);
    if (response) return !over;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Where to open the browser, and how to begin when nobody has. */
export function announce(env, link) {
  say(`Askwell is running at ${env.ASKWELL_URL} (stop it with Ctrl-C).`);
  say(env.DATABASE_URL ? "Its data is in the PostgreSQL database that DATABASE_URL names." : `Its data is in ${env.ASKWELL_DATA}.`);
  if (link) process.stdout.write(`Set up Askwell: ${link}\n`);
}
