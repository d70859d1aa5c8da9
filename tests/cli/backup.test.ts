import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { dialect } from "#/db/dialect.ts";

import { asOwner } from "../database.ts";
import { installation } from "./askwell.ts";

const refused = (said: string) => ({ code: 2, out: "", err: expect.stringContaining(said) });

/** An installation with one agency, and a backup of it. */
async function backedUp() {
  const one = await installation();
  await one.setUp("Fernhill Search");
  const backup = join(mkdtempSync(join(tmpdir(), "askwell-backup-")), "monday.db");
  const made = await one.askwell(["backup", backup]);
  return { ...one, backup, made, database: join(one.folder, "askwell.db") };
}

/** Another process that has the database open, as a server has. */
async function openedElsewhere(file: string) {
  const program = `import { connectSqlite } from "#/db/sqlite-connection.ts";
    const open = connectSqlite(${JSON.stringify(file)});
    setInterval(() => open.exec("SELECT count(*) FROM members"), 200);
    console.log("open");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
}

describe.runIf(dialect === "sqlite")("on SQLite", () => {
  test("a backup is verified, restored, and what it replaced is kept", async () => {
    const { askwell, setUp, folder, backup, made, database } = await backedUp();
    expect(made).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(`${backup}.json`, "utf8"))).toMatchObject({ tables: { agencies: 1, members: 1 } });
    await setUp("Oak & Lane");
    await asOwner(database, "UPDATE members SET name = 'Eve'");
    expect(await askwell(["restore", backup])).toMatchObject({ code: 0 });
    expect(await askwell(["check"])).toMatchObject({ code: 0, out: expect.stringContaining("one agency") });
    const kept = readdirSync(folder).filter((file) => file.includes("before-restore"));
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(folder, kept[0]!)).includes("Oak & Lane")).toBe(true);
    expect(readdirSync(folder).filter((file) => file.includes("restoring"))).toEqual([]);
  });

  test("a restore is refused while any process has the database open, and no longer once it was killed", async () => {
    const { askwell, backup, database } = await backedUp();
    const kill = await openedElsewhere(database);
    const before = readFileSync(database);
    expect(await askwell(["restore", backup])).toMatchObject({ code: 1, err: expect.stringContaining("Askwell is running") });
    expect(readFileSync(database).equals(before)).toBe(true);
    await kill();
    expect(await askwell(["restore", backup])).toMatchObject({ code: 0 });
  });

  test("a log left by a killed server is folded into the kept file, never into the restored one", async () => {
    const { askwell, backup, database, folder } = await backedUp();
    const kill = await openedElsewhere(database);
    await asOwner(database, "UPDATE members SET name = 'Only in the log'");
    await kill();
    expect(existsSync(`${database}-wal`)).toBe(true);
    expect(await askwell(["restore", backup])).toMatchObject({ code: 0 });
    expect(readFileSync(database).includes("Only in the log")).toBe(false);
    const kept = readdirSync(folder).find((file) => file.includes("before-restore"));
    expect(readFileSync(join(folder, kept!)).includes("Only in the log")).toBe(true);
  });

  test.each([
    ["a damaged file", (file: string) => flip(file), "damaged"],
    [
      "a file of something else",
      (file: string) => {
        rmSync(`${file}.json`);
        writeFileSync(file, "name,email\n");
      },
      "not an Askwell database",
    ],
    [
      "a damaged file without its manifest",
      (file: string) => {
        rmSync(`${file}.json`);
        flip(file);
      },
      "cannot be restored",
    ],
  ])("%s is refused, and nothing changes", async (_what, spoil, said) => {
    const { askwell, backup, database } = await backedUp();
    const before = readFileSync(database);
    spoil(backup);
    expect(await askwell(["restore", backup])).toMatchObject(refused(said));
    expect(readFileSync(database).equals(before)).toBe(true);
  });

  test("a backup of a newer version is refused", async () => {
    const { askwell, backup } = await backedUp();
    rmSync(`${backup}.json`);
    await asOwner(backup, "INSERT INTO askwell_migrations VALUES ('of tomorrow', '2030-01-01')");
    expect(await askwell(["restore", backup])).toMatchObject(refused("newer version"));
  });

  test("a backup of another installation is refused, and so is one whose key is missing", async () => {
    const { backup } = await backedUp();
    const other = await installation();
    expect(await other.askwell(["restore", backup])).toMatchObject(refused("audit.key"));
    await other.setUp("Oak & Lane");
    expect(await other.askwell(["restore", backup])).toMatchObject(refused("audit.key is another's"));
  });

  test("a backup never overwrites a file", async () => {
    const { askwell, backup } = await backedUp();
    expect(await askwell(["backup", backup])).toMatchObject(refused("is there already"));
  });
});

test.runIf(dialect === "postgresql")("on PostgreSQL both name the tools that do it", async () => {
  const { askwell } = await installation();
  expect(await askwell(["backup", "/tmp/askwell-never"])).toMatchObject(refused("pg_dump"));
  expect(await askwell(["restore", "/tmp/askwell-never"])).toMatchObject(refused("pg_restore"));
});

/** One byte in the middle of the file, as a bad disk changes it. */
function flip(file: string): void {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.fill(0xff, middle, middle + 4_096);
  writeFileSync(file, bytes);
}
