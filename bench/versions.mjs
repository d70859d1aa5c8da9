import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";

import { carriedNode, ROOT, run, SetupError } from "../server/launch/run.mjs";

/** An earlier version in a folder of its own, built there and measured by today's bench; the folder is gone afterwards. */
export async function checkOut(rev, folder, work) {
  if ((await run("git", ["worktree", "add", "--detach", folder, rev], { quiet: true })) !== 0)
    throw new SetupError(`There is no version ${rev}.`);
  try {
    rmSync(join(folder, "bench"), { recursive: true, force: true });
    cpSync(join(ROOT, "bench"), join(folder, "bench"), { recursive: true });
    if ((await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, quiet: true })) !== 0)
      throw new SetupError(`The packages of ${rev} could not be installed.`);
    const build = `import("./server/launch/build.mjs").then((it) => it.ensureBuilt())`;
    if ((await run(carriedNode(), ["-e", build], { cwd: folder })) !== 0) throw new SetupError(`${rev} could not be built.`);
    return await work(folder);
  } finally {
    await run("git", ["worktree", "remove", "--force", folder], { quiet: true });
  }
}
