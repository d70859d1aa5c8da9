import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { carriedNode, main, run } from "./run.mjs";

// npm run faults: kills, power cuts, full disks and the like against the production build; prints what was seen.
await main(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return run(carriedNode(), ["--disable-warning=ExperimentalWarning", "bench/faults/main.ts", ...process.argv.slice(2)]);
});
