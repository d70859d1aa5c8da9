import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";

import { firstAdmin } from "../imports/first-admin.ts";
import { MOST_BYTES } from "../imports/decode.ts";
import { guessKind, IMPORT_KINDS, type ImportKind } from "../imports/fields.ts";
import { planImport } from "../imports/plan.ts";
import { readingOf } from "../imports/reading.ts";
import type { ImportReport } from "../imports/report.ts";
import { runImport } from "../imports/run.ts";
import { type Mapping, mapping } from "../imports/schema.ts";
import { openSource, SEPARATOR_WORDS } from "../imports/source.ts";
import { type ImportFile, startImport } from "../imports/start.ts";
import { isTimeZone } from "../zones.ts";
import { UsageError } from "./refusal.ts";
import { callNow, withDatabase } from "./with-database.ts";

const OPTIONS = {
  agency: { type: "string" },
  kind: { type: "string" },
  "time-zone": { type: "string" },
  map: { type: "string" },
  "dry-run": { type: "boolean" },
} as const;

interface Wish {
  file: ImportFile;
  agencyId: string;
  dryRun: boolean;
}

/** Brings a CSV or NDJSON file in as the agency's first admin and prints what came of it as JSON. Rows that were refused stay out. */
export async function run(args: string[]): Promise<number> {
  const wish = await wished(args);
  const report = await withDatabase(async (db) => bringIn(db, await adminOf(db, wish.agencyId), wish));
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return 0;
}

async function wished(args: string[]): Promise<Wish> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const [path, more] = positionals;
  if (!path || more) throw new UsageError("Name the one file to import: import FILE --agency ID");
  if (!values.agency) throw new UsageError("--agency is missing: which agency is the file for?");
  const given = await mappingFrom(values.map);
  const timeZone = values["time-zone"] ?? given.timeZone;
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new UsageError(`--time-zone ${timeZone} is not a time zone: write an IANA name such as Europe/London.`);
  const source = openSource(await bytesOf(path));
  const kind = kindOf(values.kind) ?? guessKind(source.headers);
  const reading = readingOf(source, kind, { ...given, ...(timeZone && { timeZone }) });
  const left = source.headers.filter((_, index) => ![...reading.at.values()].includes(index));
  const out = left.length > 0 ? ` Left out: ${left.join(", ")}.` : "";
  process.stderr.write(
    `Read as a ${kind === "logbook" ? "logbook" : "list of candidates"}: ${source.encoding}, ${SEPARATOR_WORDS[source.separator]}.${out}\n`,
  );
  return { file: { fileName: basename(path).slice(0, 200), source, reading }, agencyId: values.agency, dryRun: values["dry-run"] ?? false };
}

function kindOf(name: string | undefined): ImportKind | undefined {
  const kind = IMPORT_KINDS.find((one) => one === name);
  if (name !== undefined && !kind) throw new UsageError(`--kind ${name} cannot be imported. The kinds are ${IMPORT_KINDS.join(" and ")}.`);
  return kind;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`There is no file ${path}.`);
  if (found.size > MOST_BYTES) throw new UsageError(`${path} is larger than 20 MB. Split it and import the parts one after the other.`);
  return readFile(path);
}

async function mappingFrom(path: string | undefined): Promise<Mapping> {
  if (path === undefined) return { columns: {}, values: {} };
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) throw new UsageError(`There is no file ${path}.`);
  const read = mapping.safeParse(jsonOf(text, path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(`The mapping in ${path} is wrong at ${issue?.path.join(".") || "its top"}: ${issue?.message}.`);
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not JSON.`);
  }
}

async function adminOf(db: Database, agencyId: string): Promise<Member> {
  const admin = await firstAdmin(db, agencyId);
  if (!admin) throw new UsageError(`There is no agency ${agencyId} with an active admin.`);
  return admin;
}

async function bringIn(db: Database, actor: Member, { file, dryRun }: Wish): Promise<ImportReport> {
  const call = callNow();
  if (dryRun) return (await planImport(db, actor, file, call)).report;
  return runImport(db, actor, file, await startImport(db, actor, file, call), call);
}
