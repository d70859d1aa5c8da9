import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";

import { carriedNode, ROOT, run, say, SetupError } from "./run.mjs";
import { hashOf, isStamped, stampWith } from "./stamp.mjs";

const SOURCES = [
  "app",
  "db",
  "server",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const STAMP = join(ROOT, ".next", ".askwell-built");
const STANDALONE = join(ROOT, ".next", "standalone");

export const SERVER = join(STANDALONE, "server.js");

/** Builds the pages for production, unless the sources are those of the last build. */
export async function ensureBuilt() {
  const hash = hashOf(SOURCES);
  if (isStamped(STAMP, hash) && existsSync(SERVER)) return;
  say("Building the pages (after each change of the sources, about half a minute) …");
  rmSync(STAMP, { force: true });
  const next = join(ROOT, "node_modules", "next", "dist", "bin", "next");
  const code = await run(carriedNode(), [next, "build"], { quiet: true, env: { NODE_ENV: "production" } });
  if (code !== 0) throw new SetupError("The build failed; what it said is above. Nothing was started.");
  cpSync(join(ROOT, ".next", "static"), join(STANDALONE, ".next", "static"), { recursive: true });
  if (existsSync(join(ROOT, "public"))) cpSync(join(ROOT, "public"), join(STANDALONE, "public"), { recursive: true });
  stampWith(STAMP, hash);
}
