import { resolve } from "node:path";

import { ROOT, SetupError } from "./run.mjs";

const EVERY_ADDRESS = new Set(["0.0.0.0", "::"]);

/**
 * The settings as the server gets them; paths absolute, since the built server changes its folder.
 * @param {Record<string, string | undefined>} env
 */
export function settings(env = process.env) {
  const port = env.PORT || "3000";
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    throw new SetupError(`PORT is ${port}, but has to be a number from 1 to 65535.`);
  const host = env.HOST || "127.0.0.1";
  const database = env.DATABASE_URL || "";
  if (database && !/^postgres(ql)?:\/\//.test(database)) {
    throw new SetupError("DATABASE_URL has to begin with postgres:// (leave it out for SQLite; ASKWELL_DATA names the folder then).");
  }
  const shown = EVERY_ADDRESS.has(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return {
    PORT: port,
    HOST: host,
    HOSTNAME: host, // the name under which the built server looks for it
    ASKWELL_DATA: resolve(ROOT, env.ASKWELL_DATA || "data"),
    DATABASE_URL: database,
    ASKWELL_URL: (env.ASKWELL_URL || `http://${shown}:${port}`).replace(/\/+$/, ""),
  };
}
