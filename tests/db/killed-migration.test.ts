import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { dialect } from "#/db/dialect.ts";
import { migrateDatabase } from "#/db/migrate.ts";
import { openDatabase } from "#/db/open.ts";
import { agencies, candidates, members } from "#/db/schema.ts";

import { add, twoAgencies } from "../agency.ts";
import { auditKey } from "../database.ts";

const BREAK = "--> statement-breakpoint\n";
/** Goes on until it is killed. */
const ENDLESS = "CREATE TABLE slow AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) AS s FROM n;";

const rebuild = () => {
  const made = readFileSync("db/migrations/sqlite/0000_init.sql", "utf8")
    .split("--> statement-breakpoint")
    .find((statement) => statement.includes("CREATE TABLE `members`"))!;
  return [
    made.replace("CREATE TABLE `members`", "CREATE TABLE `__new_members`"),
    "INSERT INTO __new_members SELECT * FROM members;",
    "DROP TABLE members;",
    "ALTER TABLE __new_members RENAME TO members;",
    "CREATE UNIQUE INDEX members_user_uq ON members (agency_id, user_id);",
  ];
};

function migrationOf(statements: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "askwell-killed-"));
  cpSync("db/migrations", folder, { recursive: true });
  const journal = join(folder, "sqlite", "meta", "_journal.json");
  const log = JSON.parse(readFileSync(journal, "utf8")) as { entries: { idx: number; when: number; tag: string }[] };
  const last = log.entries.at(-1)!;
  log.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: "9999_more" });
  writeFileSync(journal, JSON.stringify(log));
  writeFileSync(join(folder, "sqlite", "9999_more.sql"), statements.join(BREAK));
  return folder;
}

async function killedAfter(url: string, done: number): Promise<void> {
  const folder = migrationOf([...rebuild().slice(0, done), ENDLESS]);
  const child = spawn(process.execPath, [join(import.meta.dirname, "half-way.ts"), url, folder], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(child.exitCode).toBeNull();
  child.kill("SIGKILL");
  await once(child, "exit");
}

test.runIf(dialect === "sqlite")(
  "a table rebuild killed after any of its statements leaves the old database, and runs to its end later",
  async () => {
    const { db, url, rae, max } = await twoAgencies();
    await add(db, rae, "Ann");
    await db.close();
    const counts = async () => {
      const again = openDatabase(url, { auditKey, strict: true, report() {} });
      const found = await again.read(max, async (tx) => [await tx.$count(agencies), await tx.$count(members), await tx.$count(candidates)]);
      await again.close();
      return found;
    };
    const before = await counts();
    for (let done = 0; done <= rebuild().length; done += 1) {
      await killedAfter(url, done);
      expect(await counts(), `after ${done} statements`).toEqual(before);
    }
    await migrateDatabase(url, migrationOf(rebuild()));
    expect(await counts()).toEqual(before);
  },
);
