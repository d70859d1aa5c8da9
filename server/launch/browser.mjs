import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { aptInstall } from "./postgres.mjs";
import { outputOf, run, say, SetupError } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium for the browser tests: the one named, Playwright's own, the machine's, or else one that is installed now. */
export async function findChromium() {
  const there = process.env.CHROMIUM_PATH || (await playwrights()) || onThisMachine();
  if (there) return there;
  say("Installing Chromium for the browser tests (once, about a minute) …");
  const isRoot = process.getuid?.() === 0;
  if (isRoot && (await outputOf("apt-get", ["--version"])) !== null) await aptInstall("chromium");
  else await run("playwright", ["install", "chromium"], { quiet: true });
  const now = onThisMachine() ?? (await playwrights());
  if (!now) throw new SetupError("There is no Chromium for the browser tests. Install one, or name it in CHROMIUM_PATH.");
  return now;
}

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function onThisMachine() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
