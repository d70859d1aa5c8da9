import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { freePort } from "#/server/launch/postgres.mjs";

import { type Action, actionsOf } from "./actions.ts";
import { browse, type PageFigures } from "./browser.ts";
import { Client, type Load, oneByOne, type Percentiles, together } from "./http.ts";
import { Server } from "./server.ts";
import { makeWorld, type World } from "./world.ts";

/** One database, measured through one server. */
export interface Measured {
  engine: string;
  size: number;
  rounds: number;
  fillMs: number;
  coldStartMs: number;
  memoryIdle: number;
  memoryLoaded: number;
  actions: { name: string; bar: number | null; rateBar?: number; alone: Percentiles; load?: Load }[];
  pages: PageFigures[];
}

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "10000" },
    times: { type: "string", default: "100" },
    seconds: { type: "string", default: "3" },
    browser: { type: "boolean", default: false },
    out: { type: "string" },
  },
});

const say = (line: string) => process.stderr.write(`${line}\n`);
const size = Number(values.size);

say(`Filling a database with ${size.toLocaleString("en")} candidates …`);
const begun = performance.now();
const world = await makeWorld(size, 20_260_105);
const fillMs = performance.now() - begun;
const measured = await measure(world);
writeFileSync(values.out ?? 1, JSON.stringify(measured, null, 1));

async function measure(of: World): Promise<Measured> {
  const server = await Server.start({ ASKWELL_LOG: "error" }, await freePort());
  try {
    const cookie = await signIn(server.url, of);
    const clients = { session: new Client(server.url, { cookie }), key: new Client(server.url, { authorization: `Bearer ${of.apiKey}` }) };
    const memoryIdle = server.memory();
    const actions = [];
    for (const action of actionsOf(of)) actions.push(await timed(action, clients));
    const memoryLoaded = server.memory();
    const pages = values.browser ? await browse(server.url, cookie, of).catch(unseen) : [];
    for (const client of Object.values(clients)) client.close();
    const engine = process.env.DATABASE_URL ? "PostgreSQL" : "SQLite";
    return { engine, size, rounds: of.rounds, fillMs, coldStartMs: server.coldStartMs, memoryIdle, memoryLoaded, actions, pages };
  } finally {
    await server.stop();
  }
}

/** The other figures stand without those of the pages. */
function unseen(error: unknown): [] {
  say(`The pages were not measured: ${String(error)}`);
  return [];
}

async function timed(action: Action, { session, key }: { session: Client; key: Client }) {
  const { name, bar, rateBar, next, withKey } = action;
  const times = Number(values.times);
  const client = withKey ? key : session;
  const alone = await oneByOne(client, withKey ? spaced(next) : next, times);
  const load = withKey ? undefined : await together(client, next, Number(values.seconds));
  say(`  ${name}: ${alone.p50.toFixed(2)} ms, ${load ? `${load.perSecond.toFixed(0)} a second` : "not loaded"}`);
  return { name, bar, alone, ...(rateBar && { rateBar }), ...(load && { load }) };
}

/** Fewer than a key may do in a second, however quick they are. */
function spaced(next: Action["next"]): Action["next"] {
  let left = 90;
  return () => (left-- > 0 ? next() : null);
}

async function signIn(url: string, { email, password }: World): Promise<string> {
  const headers = { "content-type": "application/json", origin: url };
  const reply = await fetch(`${url}/api/auth/sign-in/email`, { method: "POST", headers, body: JSON.stringify({ email, password }) });
  if (!reply.ok) throw new Error(`signing in answered ${reply.status}`);
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
