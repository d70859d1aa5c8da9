import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";

import type { Member } from "#/db/actor.ts";
import { inspectUpload } from "#/server/imports/inspect.ts";
import { importProgress, recentImports } from "#/server/imports/progress.ts";
import { rejectedRows } from "#/server/imports/rejected-rows.ts";
import { keepUpload, readUpload } from "#/server/imports/uploads.ts";

import { call, trpc, twoAgencies } from "../agency.ts";
import { LATER, messyLogbook } from "./messy.ts";

const folder = mkdtempSync(join(tmpdir(), "askwell-uploads-"));
beforeAll(() => {
  process.env.ASKWELL_DATA = folder;
});

async function* bytes(...parts: (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : part;
}
const upload = (actor: Member, text: string) => keepUpload(actor, { chunks: bytes(text), size: null }, call());
const left = ({ agencyId }: Member) => readdirSync(join(folder, "uploads", agencyId));
const mapping = { columns: {}, values: {}, timeZone: "Europe/London" };

test("a file is looked over, planned, brought in, and gone from the disk", async () => {
  const { db, rae } = await twoAgencies();
  const uploadId = await upload(rae, messyLogbook(10));
  const inspection = await inspectUpload(rae, uploadId);
  expect(inspection).toMatchObject({ encoding: "UTF-8", separator: "commas", rows: 40, kind: "logbook" });
  expect(inspection.columns.find(({ header }) => header === "TZ")?.values).toContainEqual({ value: "EST", rows: 8 });
  const later = { now: LATER };
  const plan = await trpc(db, rae, later).imports.plan({ uploadId, kind: "logbook", mapping });
  expect(plan).toMatchObject({ read: 40, created: 40, rejected: 0, roundsNew: 40, peopleNew: 10 });
  const { importId, total } = await trpc(db, rae, later).imports.start({ uploadId, kind: "logbook", mapping, fileName: "log.csv" });
  expect(total).toBe(40);
  let progress = await importProgress(db, rae, { importId }, call());
  for (; progress.state === "running"; progress = await importProgress(db, rae, { importId }, call())) await sleep(20);
  expect(progress).toMatchObject({ state: "done", done: 40, total: 40, summary: { created: 40, rejected: 0 } });
  await expect.poll(() => left(rae), { timeout: 10_000 }).toEqual([]);
  expect((await recentImports(db, rae, call())).items.map(({ fileName }) => fileName)).toEqual(["log.csv"]);
});

test("nobody else reaches an upload or an import, not even in the same agency", async () => {
  const { db, rae, max, sol } = await twoAgencies();
  const uploadId = await upload(rae, messyLogbook(1));
  for (const other of [max, sol]) {
    await expect(readUpload(other, uploadId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(trpc(db, other).imports.plan({ uploadId, kind: "logbook", mapping })).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
  const { importId } = await trpc(db, rae, { now: LATER }).imports.start({ uploadId, kind: "logbook", mapping, fileName: "log.csv" });
  await expect(importProgress(db, sol, { importId }, call())).rejects.toMatchObject({ code: "NOT_FOUND" });
  while ((await importProgress(db, rae, { importId }, call())).state === "running") await sleep(20);
});

test("a path instead of an id is refused", async () => {
  const { db, rae } = await twoAgencies();
  await expect(trpc(db, rae).imports.inspect({ uploadId: "../../askwell.db" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("a file past 20 MB, and one that arrives cut short, are refused and not kept", async () => {
  const { rae } = await twoAgencies();
  const part = Buffer.alloc(11 * 1024 * 1024, 65);
  await expect(keepUpload(rae, { chunks: bytes(part, part), size: null }, call())).rejects.toMatchObject({
    code: "INVALID",
    message: expect.stringContaining("20 MB"),
  });
  await expect(keepUpload(rae, { chunks: bytes("a,b"), size: 900 }, call())).rejects.toMatchObject({
    code: "INVALID",
    message: expect.stringContaining("whole"),
  });
  expect(left(rae)).toEqual([]);
});

test("the same attempt twice starts one import", async () => {
  const { db, rae } = await twoAgencies();
  const uploadId = await upload(rae, messyLogbook(2));
  const again = { now: LATER, idempotencyKey: "one-attempt" };
  const input = { uploadId, kind: "logbook", mapping, fileName: "log.csv" } as const;
  const first = await trpc(db, rae, again).imports.start(input);
  const second = await trpc(db, rae, again).imports.start(input);
  expect(second.importId).toBe(first.importId);
  while ((await importProgress(db, rae, first, call())).state === "running") await sleep(20);
  expect((await recentImports(db, rae, call())).items).toHaveLength(1);
});

test("refused rows come back as CSV with line and reason, formulas guarded, and can be imported once put right", async () => {
  const { db, rae } = await twoAgencies();
  const uploadId = await upload(rae, 'Name,Email,Phone\nAnn,ann@x.test,=1+1\nBo,not an address,"=HYPERLINK(""x"")"\nCy,cy@x.test\n');
  const csv = await rejectedRows(db, rae, { uploadId, kind: "candidates", mapping }, call());
  expect(csv).toBe(
    '\uFEFFLine,Why it stayed out,Name,Email,Phone\r\n3,Email: “not an address” is not an email address,Bo,not an address,"\'=HYPERLINK(""x"")"\r\n4,"has 2 cells where the header has 3, so its values may stand in the wrong columns",Cy,cy@x.test\r\n',
  );
  const righted = await upload(rae, csv.replace('not an address,"', 'bo@x.test,"').split("\r\n").slice(0, 2).join("\r\n"));
  const { importId } = await trpc(db, rae).imports.start({ uploadId: righted, kind: "candidates", mapping, fileName: "righted.csv" });
  let progress = await importProgress(db, rae, { importId }, call());
  for (; progress.state === "running"; progress = await importProgress(db, rae, { importId }, call())) await sleep(20);
  expect(progress.summary).toMatchObject({ created: 1, rejected: 0 });
});
