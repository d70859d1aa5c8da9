import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";

import { z } from "zod";

import type { Contents } from "#/db/backup.ts";

import { UsageError } from "./refusal.ts";

const manifest = z.object({
  madeAt: z.string(),
  version: z.string(),
  sha256: z.string(),
  schema: z.string(),
  tables: z.record(z.string(), z.int()),
  heads: z.record(z.string(), z.object({ seq: z.int(), hash: z.string() })),
});
/** What a backup says about itself: its hash, and what the database held when it was copied. */
export type Manifest = z.infer<typeof manifest>;

export const manifestPath = (backup: string): string => `${backup}.json`;

/** The manifest beside a backup; null where only the file itself was kept. */
export function readManifest(backup: string): Manifest | null {
  const path = manifestPath(backup);
  if (!existsSync(path)) return null;
  const read = manifest.safeParse(jsonOf(path));
  if (!read.success) throw new UsageError(`${path} is not a backup's manifest. Nothing was changed.`);
  return read.data;
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** The first thing in which a file differs from what it was said to hold, in words; null when it holds just that. */
export function difference(said: Contents, found: Contents): string | null {
  for (const table of new Set([...Object.keys(said.tables), ...Object.keys(found.tables)])) {
    const [wanted, got] = [said.tables[table] ?? 0, found.tables[table] ?? 0];
    if (wanted !== got) return `${table} holds ${got} rows instead of ${wanted}`;
  }
  if (said.schema !== found.schema) return "its tables are shaped differently";
  return JSON.stringify(said.heads) === JSON.stringify(found.heads) ? null : "its audit chains end elsewhere";
}
