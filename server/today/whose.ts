import { and, eq, type SQL } from "drizzle-orm";

import type { Member } from "#/db/actor.ts";
import type { ReadDb } from "#/db/database.ts";
import { candidates } from "#/db/schema.ts";

import { visibleTo } from "../candidates/visible.ts";
import type { Scope } from "./schema.ts";

/** Whose candidates a desk shows, and the condition that says it on `candidates`. */
export interface Whose {
  scope: Scope;
  /** Whether the other scope could show more. */
  maySwitch: boolean;
  condition: SQL | undefined;
}

/** A member without candidates of their own, as a manager may be, looks at all of them unless they say otherwise. */
export async function whoseDesk(tx: ReadDb, actor: Member, wanted: Scope | null): Promise<Whose> {
  const own = eq(candidates.ownerId, actor.memberId);
  const scope = wanted ?? ((await anyone(tx, and(visibleTo(actor), own))) ? "mine" : "all");
  const maySwitch = actor.role !== "recruiter" || actor.visibility === "agency";
  return { scope, maySwitch, condition: and(visibleTo(actor), scope === "mine" ? own : undefined) };
}

export async function anyone(tx: ReadDb, where: SQL | undefined): Promise<boolean> {
  const rows = await tx.select({ id: candidates.id }).from(candidates).where(where).limit(1);
  return rows.length > 0;
}
