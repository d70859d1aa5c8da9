import { parseArgs } from "node:util";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { createApiKey } from "../agencies/create-api-key.ts";
import { membershipsOf } from "../agencies/member-of.ts";
import { createApiKeyInput } from "../agencies/schema.ts";
import { accountOf } from "../auth/accounts.ts";
import { UsageError } from "./refusal.ts";
import { callNow, withDatabase } from "./with-database.ts";

const OPTIONS = { email: { type: "string" }, agency: { type: "string" }, name: { type: "string" } } as const;

/** Prints a new API key alone on standard output; it is not shown again. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (positionals.join(" ") !== "create") throw new UsageError("The only thing to do with keys here is: api-key create --email E");
  const { email, agency } = values;
  if (!email) throw new UsageError("--email is missing: whom shall the key act as?");
  const input = createApiKeyInput.safeParse({ label: values.name ?? "Made at the command line" });
  if (!input.success) throw new UsageError(`--name ${input.error.issues[0]?.message ?? "is not a label"}.`);
  const { key } = await withDatabase(async (db) => createApiKey(db, await memberWith(db, email, agency), input.data, callNow()));
  process.stdout.write(`${key}\n`);
  return 0;
}

/** The member with this address, in the agency that is named where there are several. */
async function memberWith(db: Database, email: string, agencyId: string | undefined): Promise<Member> {
  const account = await accountOf(db, email.trim().toLowerCase());
  const all = account ? await membershipsOf(db, account.userId) : [];
  const found = agencyId ? all.filter(({ member }) => member.agencyId === agencyId) : all;
  const [first, ...more] = found;
  if (!first) throw new UsageError(`No active member${agencyId ? " of that agency" : ""} has the address ${email}.`);
  if (more.length === 0) return first.member;
  const choices = found.map(({ member, agencyName }) => `  --agency ${member.agencyId}   ${agencyName}`).join("\n");
  throw new UsageError(`${email} belongs to several agencies. Say which one:\n${choices}`);
}
