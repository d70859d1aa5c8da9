import { ensureInstalled } from "./install.mjs";
import { carriedNode, main, ROOT, run } from "./run.mjs";
import { settings } from "./settings.mjs";

// npm run -s askwell -- COMMAND …: standard output is the command's own. Paths in it are meant from where npm was called.
await main(async () => {
  await ensureInstalled();
  const calledFrom = process.env.INIT_CWD ?? process.cwd();
  const args = ["--disable-warning=ExperimentalWarning", `${ROOT}/server/cli/index.ts`, ...process.argv.slice(2)];
  return run(carriedNode(), args, { cwd: calledFrom, input: "inherit", env: { ...settings(), NODE_ENV: "production" } });
});
