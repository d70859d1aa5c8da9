import { ensureBuilt, SERVER } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { main } from "./run.mjs";
import { announce, prepare, refuseTakenPort, serve } from "./serve.mjs";
import { settings } from "./settings.mjs";

// npm start: install, build, migrate, serve; each only if it has to.
await main(async () => {
  const env = { ...settings(), NODE_ENV: "production" };
  await refuseTakenPort(env);
  await ensureInstalled();
  await ensureBuilt();
  const link = await prepare(env);
  return serve([SERVER], env, () => announce(env, link));
});
