import { join } from "node:path";

import { carriedNode, outputOf, ROOT, run, say, SetupError } from "./run.mjs";
import { hashOf, isStamped, stampWith } from "./stamp.mjs";

const STAMP = join(ROOT, "node_modules", ".askwell-installed");
const [NEEDED_MAJOR, NEEDED_MINOR] = [22, 13];

/** Installs the packages of the lock file, unless they are the ones already there. */
export async function ensureInstalled() {
  const hash = hashOf(["package.json", "package-lock.json"]);
  if (isStamped(STAMP, hash)) return;
  say("Installing packages (once, about half a minute) …");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund"], { quiet: true, shell: process.platform === "win32" });
  if (code !== 0) throw new SetupError("Installing the packages failed; what npm said is above. Nothing was started.");
  await checkNode();
  stampWith(STAMP, hash);
}

/** Linux brings its Node along as a package; elsewhere the machine's own has to be new enough. */
async function checkNode() {
  const version = (await outputOf(carriedNode(), ["--version"]))?.trim() ?? "none";
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  if (major > NEEDED_MAJOR || (major === NEEDED_MAJOR && minor >= NEEDED_MINOR)) return;
  throw new SetupError(
    `Askwell needs Node ${NEEDED_MAJOR}.${NEEDED_MINOR} or newer here (found ${version}). Install it from nodejs.org and start again.`,
  );
}
