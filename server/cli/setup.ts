import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";

import { addAgency } from "../agencies/add-agency.ts";
import { type SetUpInput, setUpInput } from "../agencies/schema.ts";
import { addSampleData } from "../sample/add.ts";
import { isTimeZone } from "../zones.ts";
import { UsageError } from "./refusal.ts";
import { callNow, withDatabase } from "./with-database.ts";

const OPTIONS = {
  agency: { type: "string" },
  name: { type: "string" },
  email: { type: "string" },
  "password-stdin": { type: "boolean" },
  "time-zone": { type: "string" },
  "sample-data": { type: "boolean" },
} as const;

const WHERE: Record<string, string> = {
  agencyName: "--agency",
  name: "--name",
  email: "--email",
  timeZone: "--time-zone",
  password: "The password",
};

/** Makes an agency and its admin without a browser; someone who has an account joins with it. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (!values["password-stdin"]) throw new UsageError("Say --password-stdin and give the password on standard input.");
  const input = checked({
    token: "", // no link: whoever may run this owns the machine
    agencyName: values.agency,
    name: values.name,
    email: values.email,
    timeZone: values["time-zone"] ?? machineZone(),
    password: (await text(process.stdin)).replace(/\r?\n$/, ""),
    sampleData: values["sample-data"] ?? false,
  });
  const member = await withDatabase(async (db) => {
    const admin = await addAgency(db, input, callNow());
    if (input.sampleData) await addSampleData(db, admin, {}, callNow());
    return admin;
  });
  process.stdout.write(`${JSON.stringify({ agencyId: member.agencyId, memberId: member.memberId })}\n`);
  return 0;
}

function checked(input: unknown): SetUpInput {
  const result = setUpInput.safeParse(input);
  if (result.success) return result.data;
  const said = result.error.issues.map(({ path, message }) => {
    const field = String(path[0]);
    return `${WHERE[field] ?? field} ${message.startsWith("Invalid input") ? "is missing" : message}.`;
  });
  throw new UsageError([...new Set(said)].join(" "));
}

function machineZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isTimeZone(zone) ? zone : "UTC";
}
