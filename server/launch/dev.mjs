import { ensureInstalled } from "./install.mjs";
import { main } from "./run.mjs";
import { announce, prepare, refuseTakenPort, serve } from "./serve.mjs";
import { settings } from "./settings.mjs";

// npm run dev: the same data and address, with pages that follow each change of the sources.
await main(async () => {
  const env = settings();
  await refuseTakenPort(env);
  await ensureInstalled();
  const link = await prepare(env);
  return serve(["node_modules/next/dist/bin/next", "dev", "-p", env.PORT, "-H", env.HOST], env, () => announce(env, link));
});
