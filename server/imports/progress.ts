import { and, desc, eq } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { Database } from "#/db/database.ts";
import { notFound } from "#/db/errors.ts";
import { imports } from "#/db/schema.ts";

import { requireAbility } from "../auth/abilities.ts";
import type { Call } from "../call.ts";
import { summaryIn } from "./report.ts";
import { isRunning } from "./running.ts";
import type { ProgressInput } from "./schema.ts";

const RECENT = 10;
const SILENCE_MS = 60_000;

/** How far an import of this member's is, and what it has come to. */
export async function importProgress(db: Database, actor: Member, { importId }: ProgressInput, call: Call) {
  requireAbility(actor, "import.run");
  const [row] = await db.read(actor, (tx) =>
    tx
      .select()
      .from(imports)
      .where(and(mine(actor), eq(imports.id, importId))),
  );
  if (!row) throw notFound("import");
  return shown(row, call.now);
}

/** This member's latest imports, newest first. */
export async function recentImports(db: Database, actor: Member, call: Call) {
  requireAbility(actor, "import.run");
  const rows = await db.read(actor, (tx) => tx.select().from(imports).where(mine(actor)).orderBy(desc(imports.id)).limit(RECENT));
  return { items: rows.map((row) => shown(row, call.now)) };
}

const mine = ({ agencyId, memberId }: Member) => and(eq(imports.agencyId, agencyId), eq(imports.memberId, memberId));

/** An import whose process was killed says "running" for ever; nobody working on it, and a minute of silence, mean that it stopped. */
function shown({ id, fileName, kind, state, done, total, report, createdAt, updatedAt }: typeof imports.$inferSelect, now: Date) {
  const silent = state === "running" && !isRunning(id) && now.getTime() - updatedAt.getTime() > SILENCE_MS;
  return {
    id,
    fileName,
    kind,
    state: silent ? ("stopped" as const) : state,
    done,
    total,
    summary: summaryIn(report),
    createdAt,
    updatedAt,
  };
}
