import { system } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { agencies } from "#/db/schema.ts";

import { VERSION } from "./version.ts";

const PATIENCE_MS = 3_000;

export type Health = { status: "ok"; database: "sqlite" | "postgres"; version: string } | { status: "unavailable" };

/** Whether the database answers a question within three seconds. */
export async function healthOf(open: () => Database): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
  });
  try {
    const db = open();
    await Promise.race([db.read(system("health"), (tx) => tx.select({ id: agencies.id }).from(agencies).limit(1)), late]);
    return { status: "ok", database: db.dialect === "sqlite" ? "sqlite" : "postgres", version: VERSION };
  } catch {
    return { status: "unavailable" };
  } finally {
    clearTimeout(timer);
  }
}
