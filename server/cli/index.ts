import { explain } from "./refusal.ts";

// npm run -s askwell -- COMMAND …: runs without a bundler.
const COMMANDS = {
  setup: () => import("./setup.ts"),
  "api-key": () => import("./api-key.ts"),
  import: () => import("./import.ts"),
  check: () => import("./check.ts"),
  backup: () => import("./backup.ts"),
  restore: () => import("./restore.ts"),
} as const;

const USAGE = `Usage: npm run -s askwell -- COMMAND

  setup --agency NAME --name N --email E --password-stdin [--time-zone ZONE] [--sample-data]
      makes an agency and its admin; the password comes on standard input; prints {agencyId, memberId}
  api-key create --email E [--agency ID] [--name LABEL]
      prints a new key for the HTTP API, once; it acts as that member
  import FILE --agency ID [--kind logbook|candidates] [--time-zone ZONE] [--map FILE] [--dry-run]
      brings a CSV or NDJSON file in; rows without a zone take --time-zone; prints what came of each row as JSON
  check
      looks the whole database over; ends with an error on any fault
  backup FILE
      copies the database beside a running server, verifies the copy, and writes FILE and FILE.json
  restore FILE
      puts a verified backup in the database's place; refuses while Askwell runs; keeps what it replaces
`;

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

async function main([name = "", ...args]: string[]): Promise<number> {
  if (["help", "--help", "-h"].includes(name)) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!isCommand(name)) {
    process.stderr.write(`${name ? `There is no command ${name}.` : "Which command?"}\n\n${USAGE}`);
    return 2;
  }
  const { run } = await COMMANDS[name]();
  return run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { text, code } = explain(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}
