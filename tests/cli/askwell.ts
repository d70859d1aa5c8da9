import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { dialect } from "#/db/dialect.ts";

import { asOwner, freshUrl } from "../database.ts";

export const PASSWORD = "seven quiet herons at dusk";

/** An installation of its own and the command line that works on it. */
export async function installation() {
  const folder = mkdtempSync(join(tmpdir(), "askwell-cli-"));
  const url = dialect === "postgresql" ? await freshUrl() : join(folder, "askwell.db");
  const env = { ...process.env, ASKWELL_DATA: folder, DATABASE_URL: dialect === "postgresql" ? url : "" };

  async function askwell(args: string[], input = "") {
    const child = spawn(process.execPath, ["server/cli/index.ts", ...args], { env, stdio: "pipe" });
    child.stdin.end(input);
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { out, err, code };
  }
  const setUp = (agency: string, password = PASSWORD, email = "maren@x.test") =>
    askwell(["setup", "--agency", agency, "--name", "Maren Holt", "--email", email, "--password-stdin"], `${password}\n`);
  return { askwell, setUp, folder, asOwner: (statements: string) => asOwner(url, statements) };
}
