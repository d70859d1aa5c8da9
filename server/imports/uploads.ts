import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import type { Member } from "#/db/actor.ts";
import { invalid, notFound } from "#/db/errors.ts";
import { dataFolder } from "#/db/open.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { MOST_BYTES } from "./decode.ts";

const DAY = 86_400_000;

/** The member is part of the name, so that an upload is out of reach for everybody else, whatever id they try. */
const folderOf = ({ agencyId }: Member) => join(/* turbopackIgnore: true */ dataFolder(), "uploads", agencyId);
const fileOf = (actor: Member, uploadId: string) => join(/* turbopackIgnore: true */ folderOf(actor), `${actor.memberId}.${uploadId}`);

/** Keeps a file's bytes until it is imported, at most a day. INVALID past 20 MB, and when fewer bytes come than were announced. */
export async function keepUpload(
  actor: Member,
  { chunks, size }: { chunks: AsyncIterable<Uint8Array>; size: number | null },
  call: Call,
): Promise<string> {
  requireAbility(actor, "import.run");
  await mkdir(folderOf(actor), { recursive: true, mode: 0o700 });
  await sweep(actor, call.now);
  const uploadId = call.newId();
  const file = await open(fileOf(actor, uploadId), "wx", 0o600);
  let written = 0;
  try {
    for await (const chunk of chunks) {
      written += chunk.byteLength;
      if (written > MOST_BYTES) throw invalid("file", "The file is larger than 20 MB. Split it and import the parts one after the other.");
      await file.write(chunk);
    }
    if (size !== null && size !== written) throw invalid("file", "The file did not arrive whole. Nothing was imported; choose it again.");
  } catch (error) {
    await removeUpload(actor, uploadId);
    throw error;
  } finally {
    await file.close();
  }
  return uploadId;
}

/** The bytes of an upload of this member; NOT_FOUND for anybody else's, and once it is gone. */
export async function readUpload(actor: Member, uploadId: string): Promise<Uint8Array> {
  requireAbility(actor, "import.run");
  const bytes = await readFile(fileOf(actor, uploadId)).catch(() => null);
  if (bytes === null) throw notFound("upload");
  return bytes;
}

export async function removeUpload(actor: Member, uploadId: string): Promise<void> {
  await rm(fileOf(actor, uploadId), { force: true });
}

/** Uploads that nobody finished go after a day: they hold people's data. */
async function sweep(actor: Member, now: Date): Promise<void> {
  for (const name of await readdir(folderOf(actor))) {
    const path = join(/* turbopackIgnore: true */ folderOf(actor), name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < now.getTime() - DAY) await rm(path, { force: true });
  }
}
